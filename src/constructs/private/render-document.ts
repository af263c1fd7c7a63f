import { attributesOf, withoutResolvables } from './config-attributes';
import type { Config } from './given';
import { knownPart } from './known-part';
import type { ProjectRenderJobConfig } from '../../bindings/ims/project-render-job';
import { checkMontage, type Draft, type Montage, OUTPUT_CONFIG, UNKNOWN, type Violation } from '../../montage';

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

  /** What the rules of a montage say of the output; there is no montage here, so it is left unknown. */
  check(projects: number | undefined, region: string | undefined): readonly Violation[] {
    const OutputConfig = { ...knownPart(this.output) as Config, Count: projects ?? UNKNOWN };
    const violations = checkMontage({ InputConfig: UNKNOWN, EditingConfig: UNKNOWN, OutputConfig } as unknown as Draft<Montage>, { region });
    return violations.filter(({ path }) => path.startsWith('OutputConfig') && path !== 'OutputConfig.Count');
  }
}
