import type { EditingTemplateConfig } from '../../bindings/ims/editing-template';
import { BATCH_TEMPLATE_CONFIG, type BatchTemplateConfig, checkTemplate, type Draft, isJsonObject, UNKNOWN, type Violation } from '../../montage';
import { attributesOf, withoutResolvables } from '../config/config-attributes';
import { knownPart } from '../config/known-part';

/** The Config of a BatchEditing template at synth: in the form of the API, possibly with tokens. */
export class TemplateDocument {
  /** @throws Error when a text is not a JSON object */
  static from(config: unknown): TemplateDocument {
    return new TemplateDocument(withoutResolvables(typeof config === 'string' ? parsed(config) : config));
  }

  private constructor(private readonly config: unknown) {}

  /** The props of the generated resource class. */
  toProps(): Pick<EditingTemplateConfig, 'batchConfig'> {
    return { batchConfig: attributesOf<EditingTemplateConfig['batchConfig']>(BATCH_TEMPLATE_CONFIG, this.config) };
  }

  /** The Config as far as it is known at synth. */
  known(): Draft<BatchTemplateConfig> {
    return knownPart(this.config) as Draft<BatchTemplateConfig>;
  }

  /** Checks all rules, as far as values are known. */
  check(region: string | undefined): readonly Violation[] {
    return checkTemplate(this.known(), { region: region ?? UNKNOWN });
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch (error) {
    throw new Error(`TemplateContent.batchEditingConfig: got text that is not JSON (${(error as Error).message}), allowed the Config of a BatchEditing template; `
      + 'correct the text, or pass an object.');
  }
  throw new Error(`TemplateContent.batchEditingConfig: got ${text.slice(0, 40)}, allowed a JSON object with OutputTemplateConfig; correct the text.`);
}
