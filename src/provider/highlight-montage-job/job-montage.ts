import { registerSecrets } from '../../ims';
import {
  BATCH_TEMPLATE_CONFIG, type BatchTemplateConfig, canonical, digestOf, type Draft, sourceOf,
  hasCanonicalForm, isKnown, masked, maskedText, mergeTemplate, mergeTemplates, MONTAGE,
  type Montage, readTemplate, sensitiveValues, templatePath, UNKNOWN,
} from '../../montage';
import { isUnknown, pathText, UNKNOWN as UNKNOWN_VALUE, type Unknown, type ValueObject } from '../framework';
import { type JobTemplate, templatesOf } from './templates';
import { montageOf } from '../montage-values/montage-values';

/** Attributes that follow from the montage. */
export interface ComputedAttributes {
  readonly digest: string | Unknown;
  readonly merged_config: string | null | Unknown;
  readonly picked_template: string | null | Unknown;
}

const NOT_KNOWN = 'A part of the montage is not known.';

/** A montage and its attributes of which everything is known, as in an apply. */
export interface KnownMontage {
  readonly montage: Montage;
  readonly digest: string;
  readonly merged_config: string | null;
  readonly picked_template: string | null;
}

/** The montage that a job makes: its configuration, merged with one of its templates. Built once for each call of Terraform. */
export class JobMontage {
  /** @param config values as the user wrote them: planned defaults would take precedence over the template */
  static of(config: ValueObject): JobMontage {
    const own = montageOf(config);
    registerSecrets(sensitiveValues(MONTAGE, own));
    const templates = templatesOf(config.templates);
    if (templates === UNKNOWN) return new JobMontage(own, templates, UNKNOWN, UNKNOWN, mergeTemplate(own, UNKNOWN));
    const run = isUnknown(config.run) ? UNKNOWN : config.run as string | null ?? '';
    const { montage, picked, template } = mergeTemplates(own, templates, run);
    return new JobMontage(own, templates, picked, template, montage);
  }

  private cached?: ComputedAttributes;

  private constructor(
    /** The configuration without the template. */
    readonly own: Draft<Montage>,
    readonly templates: readonly JobTemplate[] | typeof UNKNOWN,
    /** Index of the template in use; undefined without templates. */
    readonly picked: number | typeof UNKNOWN | undefined,
    private readonly template: Draft<BatchTemplateConfig> | undefined,
    /** What is submitted. */
    readonly montage: Draft<Montage>,
  ) {}

  /** The same job with another content of the template, for example the content at the time of the submission. */
  with(config: unknown): JobMontage {
    const { template } = readTemplate(config);
    return new JobMontage(this.own, this.templates, this.picked, template, mergeTemplate(this.own, template));
  }

  get usesTemplates(): boolean {
    return this.picked !== undefined;
  }

  /** Whether the template in use and its content are known. */
  get templateKnown(): boolean {
    return this.template === undefined || isKnown(this.template);
  }

  /** Whether a change of the template runs the job again. */
  get follows(): boolean {
    if (this.templates === UNKNOWN) return true;
    const candidates = typeof this.picked === 'number' ? [this.templates[this.picked]] : this.templates;
    return !this.usesTemplates || candidates.some(({ follow }) => follow !== false);
  }

  /** The text of the template in use, if it is known, without secrets: see `maskedText`. */
  get templateText(): string | undefined {
    const text = this.entry?.config;
    return typeof text === 'string' ? maskedText(BATCH_TEMPLATE_CONFIG, text) : undefined;
  }

  /** What messages call the template in use. */
  get templateName(): string {
    const id = this.entry?.templateId;
    if (typeof id === 'string') return id;
    return typeof this.picked === 'number' ? pathText(['templates', this.picked]) : 'that is picked';
  }

  /** The canonical form without secrets. Everything in the montage must be known. */
  get shown(): unknown {
    return masked(MONTAGE, canonical(this.complete()));
  }

  /** Everything in the montage must be known. */
  get known(): KnownMontage {
    const { digest, merged_config, picked_template } = this.computed;
    if (isUnknown(digest) || isUnknown(merged_config) || isUnknown(picked_template)) throw new Error(NOT_KNOWN);
    return { montage: this.complete(), digest, merged_config, picked_template };
  }

  /** The attributes that follow from the whole montage. */
  get computed(): ComputedAttributes {
    return this.cached ??= this.compute();
  }

  /** Where the value of a parameter comes from, see `sourceOf`. */
  sourceOf(config: keyof Montage, parameter: string): ReturnType<typeof sourceOf> {
    return sourceOf(this.own, this.template ?? {} as BatchTemplateConfig, config, parameter);
  }

  /** The path in the template of the value at `path` in the montage, if the value comes from the template. */
  templatePath(path: string): string | undefined {
    return this.template && templatePath(this.own, this.template, path);
  }

  private get entry(): JobTemplate | undefined {
    return this.templates !== UNKNOWN && typeof this.picked === 'number' ? this.templates[this.picked] : undefined;
  }

  private complete(): Montage {
    if (!hasCanonicalForm(this.montage)) throw new Error(NOT_KNOWN);
    return this.montage;
  }

  private compute(): ComputedAttributes {
    const known = hasCanonicalForm(this.montage) ? this.montage : undefined;
    return {
      digest: known ? digestOf(known) : UNKNOWN_VALUE,
      merged_config: !this.usesTemplates ? null : known ? JSON.stringify(this.shown) : UNKNOWN_VALUE,
      picked_template: !this.usesTemplates ? null : this.picked === UNKNOWN || this.entry?.templateId === UNKNOWN ? UNKNOWN_VALUE : this.templateName,
    };
  }
}
