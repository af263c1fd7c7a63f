import type { ProjectRenderJobConfig } from '../../bindings/ims/project-render-job';
import { checkOutput, type Draft, OUTPUT_CONFIG, type OutputConfig as OutputConfigOf, UNKNOWN, type Violation } from '../../montage';
import type { Config } from '../config/config';
import { attributesOf, withoutResolvables } from '../config/config-attributes';
import { knownPart } from '../config/known-part';

/** The output of a rendering while the program runs. */
export class RenderDocument {
  /** @throws Error when it is one of a montage only */
  static from(path: string, output: Config | undefined): RenderDocument {
    if (output?.GeneratePreviewOnly !== undefined) {
      throw new Error(`${path}.output: got a preview, allowed is a place for videos; use MontageOutput.toBucket, toUrl or toVod.`);
    }
    if (output?.Count !== undefined) {
      throw new Error(`${path}.output: got a count, allowed is none: there is one video for each project; leave count out.`);
    }
    return new RenderDocument(withoutResolvables(output ?? {}) as Config);
  }

  private constructor(private readonly output: Config) {}

  /** The props of the generated resource class. */
  toProps(): Pick<ProjectRenderJobConfig, 'outputConfig'> {
    return { outputConfig: attributesOf(OUTPUT_CONFIG, this.output) } as unknown as Pick<ProjectRenderJobConfig, 'outputConfig'>;
  }

  /** All rules on the output, as far as values are known. */
  check(projects: number | undefined, region: string | undefined): readonly Violation[] {
    const OutputConfig = { ...knownPart(this.output) as Config, Count: projects ?? UNKNOWN };
    return checkOutput(OutputConfig as Draft<OutputConfigOf>, { region }).filter(({ path }) => path !== 'OutputConfig.Count');
  }
}
