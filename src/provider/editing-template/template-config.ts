import { checkTemplate, fromAttributes, isKnown, OssUrl, parseJsonObject, RefusedUrl, toAttributePath, toAttributes, UNKNOWN as NOT_KNOWN } from '../../montage';
import { DiagnosticError, type Diagnostics, isObject, isUnknown, type Path, pathText, UNKNOWN, type Unknown, type Value, type ValueObject } from '../framework';
import { canonicalJson } from './json-meaning';
import { TEMPLATE_CONFIG } from './schema';
import { apiValue } from '../montage-values/montage-values';

/** The values of a template that determine its config. */
export interface TemplateValues {
  readonly type?: Value;
  readonly batch_config?: Value;
  readonly config?: Value;
}

/** The config of a template as JSON text: that of batch_config, or config itself. Unknown while a part of it is. */
export function configText({ batch_config: batch, config = null }: TemplateValues): string | Unknown | null {
  if (batch === null || batch === undefined) return typeof config === 'string' || isUnknown(config) ? config : null;
  const draft = draftOf(batch);
  return isKnown(draft) ? canonicalJson(draft) : UNKNOWN;
}

/** The config that the service has, as values of batch_config, without fields that it added itself, unless `state` also has such fields. */
export function batchValues(config: string, state: Value): ValueObject {
  return withoutAdded(toAttributes(TEMPLATE_CONFIG, parseJsonObject(config) ?? {}) as ValueObject, state) as ValueObject;
}

const draftOf = (batch: Value) => isUnknown(batch) ? NOT_KNOWN : fromAttributes(TEMPLATE_CONFIG, batch as ValueObject, apiValue);

const ADDED = 'additional_json';

function withoutAdded(found: Value, state: Value): Value {
  if (Array.isArray(found)) return found.map((item, i) => withoutAdded(item, (Array.isArray(state) ? state[i] : null) ?? null));
  if (!isObject(found)) return found;
  const known = isObject(state) ? state : {};
  const kept = Object.entries(found).filter(([name]) => name !== ADDED || known[ADDED]);
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutAdded(value, known[name] ?? null)]));
}

type Problem = { readonly severity: 'error' | 'warning'; readonly summary: string; readonly detail: string; readonly path: Path };

/** Regions without advanced templates. Source: the page of regions of Alibaba Cloud. */
const WITHOUT_ADVANCED = new Set(['cn-shenzhen', 'us-west-1']);

/** All problems of a template's type and config, as far as they are known. */
export function problemsOf(values: TemplateValues, region: string | undefined): Problem[] {
  const { type, batch_config: batch, config } = values;
  const given = [batch, config].filter((each) => each !== null && each !== undefined).length;
  if (given !== 1) {
    return [error('Exactly one of batch_config and config', `Got ${given === 0 ? 'neither' : 'both'}. Use batch_config for type BatchEditing, and config (JSON) for the other types.`,
      [given === 0 ? 'config' : 'batch_config'])];
  }
  if (isUnknown(type)) return [];
  if (batch !== null && batch !== undefined && type !== 'BatchEditing') {
    return [error('batch_config is for type BatchEditing', `Got type ${JSON.stringify(type)}. Set config to its content as JSON instead.`, ['batch_config'])];
  }
  if (batch !== null && batch !== undefined) return violations(draftOf(batch), region, (path) => ['batch_config', ...toAttributePath(path)]);
  if (isUnknown(config)) return [];
  const parsed = parseJsonObject(config as string);
  if (!parsed) return [error('config is not a JSON object', `Got ${shortened(config as string)}. Use jsonencode({ … }).`, ['config'])];
  if (type === 'BatchEditing') return violations(parsed, region, () => ['config']);
  return type === 'VETemplate' ? advancedProblems(parsed, region) : [];
}

/**
 * The check before the call, when everything is known.
 * @throws DiagnosticError with every error
 */
export function refuseInvalidTemplate(values: TemplateValues, region: string | undefined): void {
  const errors = problemsOf(values, region).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DiagnosticError('The template was not submitted', errors.map(({ summary, detail }) => `${summary}: ${detail}`).join('\n'), errors[0].path);
}

/** Reports problems; warnings only when the provider is configured, because Terraform validates a configuration twice. */
export function reportTemplateProblems(values: TemplateValues, provider: { readonly region?: string } | undefined, diagnostics: Diagnostics): void {
  for (const problem of problemsOf(values, provider?.region)) if (problem.severity === 'error' || provider) diagnostics.add(problem);
}

function violations(draft: unknown, region: string | undefined, pathOf: (path: string) => Path): Problem[] {
  return checkTemplate(draft as Parameters<typeof checkTemplate>[0], { region }).map(({ code, severity, path, got, allowed, fix }) => {
    const place = pathOf(path);
    const where = place.length === 1 ? `config: ${path}` : pathText(place);
    return { severity, summary: `${code}: ${where}`, detail: `Got ${got}; allowed is ${allowed}. What to do: ${fix}.`, path: place };
  });
}

function advancedProblems(config: Readonly<Record<string, unknown>>, region: string | undefined): Problem[] {
  const url = config.oss_url;
  const parsed = typeof url === 'string' ? OssUrl.parse(url) : undefined;
  if (!parsed || parsed instanceof RefusedUrl) {
    const got = typeof url !== 'string' ? 'no oss_url' : (parsed as RefusedUrl).is;
    return [error('config of a VETemplate needs oss_url', `Got ${got}; allowed is the URL of the template's zip file in a bucket of your account. `
      + `What to do: ${parsed ? parsed.fix : 'write jsonencode({ oss_url = "http://<bucket>.oss-<region>.aliyuncs.com/<key>.zip" })'}.`, ['config'])];
  }
  const elsewhere = region !== undefined && parsed.region !== region
    ? [error('The template\'s zip file is in another region', `Got a bucket in ${parsed.region}; the provider's region is ${region}. Put the file into a bucket of that region.`, ['config'])] : [];
  const notOffered: Problem[] = region !== undefined && WITHOUT_ADVANCED.has(region)
    ? [{ severity: 'warning', summary: `Advanced templates are not available in ${region}`, detail: 'The service will probably refuse it. Use another region, or another type.', path: ['type'] }] : [];
  return [...elsewhere, ...notOffered];
}

function error(summary: string, detail: string, path: Path): Problem {
  return { severity: 'error', summary, detail, path };
}

function shortened(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
