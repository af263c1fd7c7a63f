import { registerSecrets } from '../../ims';
import {
  BATCH_TEMPLATE_CONFIG, type BatchTemplateConfig, canonical, digestOf, type Draft, giverOf,
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

/** The montage that a job makes: what its configuration says, merged with one of its templates. */
export class JobMontage {
  /** @param config values as the user wrote them: planned defaults would win over the template */
  static of(config: ValueObject): JobMontage {
    const own = montageOf(config);
    registerSecrets(sensitiveValues(MONTAGE, own));
    const templates = templatesOf(config.templates);
    if (templates === UNKNOWN) return new JobMontage(own, templates, UNKNOWN, UNKNOWN, mergeTemplate(own, UNKNOWN));
    const run = isUnknown(config.run) ? UNKNOWN : config.run as string | null ?? '';
    const { montage, picked, template } = mergeTemplates(own, templates, run);
    return new JobMontage(own, templates, picked, template, montage);
  }

  private made?: ComputedAttributes;

  private constructor(
    /** What the configuration says by itself. */
    readonly own: Draft<Montage>,
    readonly templates: readonly JobTemplate[] | typeof UNKNOWN,
    /** Index of the template in use; undefined without templates. */
    readonly picked: number | typeof UNKNOWN | undefined,
    private readonly template: Draft<BatchTemplateConfig> | undefined,
    /** What is submitted. */
    readonly montage: Draft<Montage>,
  ) {}

  /** The same with another content of the template, e.g. the one that it had at the submit. */
  with(config: unknown): JobMontage {
    const { template } = readTemplate(config);
    return new JobMontage(this.own, this.templates, this.picked, template, mergeTemplate(this.own, template));
  }

  get usesTemplates(): boolean {
    return this.picked !== undefined;
  }

  /** Whether it is known which template is in use, and what it says. */
  get templateKnown(): boolean {
    return this.template === undefined || isKnown(this.template);
  }

  /** Whether a change of the template runs the job again. */
  get follows(): boolean {
    if (this.templates === UNKNOWN) return true;
    const candidates = typeof this.picked === 'number' ? [this.templates[this.picked]] : this.templates;
    return !this.usesTemplates || candidates.some(({ follow }) => follow !== false);
  }

  /** The configuration's text of the template in use, if it is known, fit to be kept: see `maskedText`. */
  get templateText(): string | undefined {
    const text = this.entry?.config;
    return typeof text === 'string' ? maskedText(BATCH_TEMPLATE_CONFIG, text) : undefined;
  }

  /** How people call the template in use. */
  get templateName(): string {
    const id = this.entry?.templateId;
    if (typeof id === 'string') return id;
    return typeof this.picked === 'number' ? pathText(['templates', this.picked]) : 'that is picked';
  }

  /** The canonical form without what is not to be shown. Needs a montage that is known. */
  get shown(): unknown {
    return masked(MONTAGE, canonical(this.montage as Montage));
  }

  /** What the job's attributes say that depends on the whole montage. */
  get computed(): ComputedAttributes {
    return this.made ??= this.compute();
  }

  /** Who gives a parameter, see `giverOf`. */
  giverOf(config: keyof Montage, parameter: string): ReturnType<typeof giverOf> {
    return giverOf(this.own, this.template ?? {} as BatchTemplateConfig, config, parameter);
  }

  /** The template's path of what stands at `path` in the montage, if the template gives it. */
  templatePath(path: string): string | undefined {
    return this.template && templatePath(this.own, this.template, path);
  }

  private get entry(): JobTemplate | undefined {
    return this.templates !== UNKNOWN && typeof this.picked === 'number' ? this.templates[this.picked] : undefined;
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
