import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { Canvas, ImsProvider, type IMediaBucket, Media, MediaBucket, MontageOutput } from '../../src';
import { temporaryDirectory } from '../support/temporary-directory';

/** A stack with the provider and two buckets, synthesized into a directory of its own. */
export class TestStack extends TerraformStack {
  readonly footage: IMediaBucket;
  readonly output: IMediaBucket;
  readonly outdir: string;

  constructor(region = 'cn-shanghai') {
    const outdir = temporaryDirectory();
    super(new App({ outdir, skipValidation: false }), 'test');
    this.outdir = outdir;
    new ImsProvider(this, 'ims', { region });
    this.footage = MediaBucket.fromBucketAttributes(this, 'Footage', { bucketName: 'footage', region });
    this.output = MediaBucket.fromBucketAttributes(this, 'Output', { bucketName: 'output', region });
  }

  /** The required props of a job. */
  get least() {
    return {
      footage: [Media.fromBucket(this.footage, 'ep1.mp4')],
      output: MontageOutput.toBucket(this.output, 'ep1_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    };
  }
}

/** The contents of `cdk.tf.json`. */
export interface SynthesizedStack {
  readonly resource: Record<string, Record<string, any>>;
  readonly data?: Record<string, Record<string, any>>;
  readonly output?: Record<string, any>;
  readonly terraform: any;
  readonly provider: any;
}

/** Synthesizes with all validations, as `cdktf synth` does. */
export function synthesize(stack: TestStack): SynthesizedStack {
  (stack.node.root as App).synth();
  return JSON.parse(readFileSync(join(stack.outdir, 'stacks', 'test', 'cdk.tf.json'), 'utf8'));
}

/** The only resource of a type. */
export function only(stack: SynthesizedStack, type: string): any {
  const all = Object.values(stack.resource?.[type] ?? {});
  expect(all).toHaveLength(1);
  return all[0];
}

/** The only resource of a type, without the metadata of cdktf. */
export function attributes(stack: SynthesizedStack, type: string): any {
  const { '//': _, ...own } = only(stack, type);
  return own;
}

/** The message of the error that a function throws. */
export function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}
