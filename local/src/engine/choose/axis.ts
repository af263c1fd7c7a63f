import { type Span } from '../span';
import { type Clip } from './choice';

/** Minimum length of a clip, in seconds. A shorter rest remains if a run ends just after the end of a material. */
const MIN_CLIP_SECONDS = 0.3;

/** The concatenated usable parts of all materials, on one time axis. */
export class Axis {
  readonly end: number;
  private readonly pieces: readonly (Clip & { readonly at: number })[];

  constructor(ranges: readonly (readonly Span[])[]) {
    let at = 0;
    this.pieces = ranges.flatMap((spans, material) => spans.map(({ start, end }) => {
      const piece = { material, start, end, at };
      at += end - start;
      return piece;
    }));
    this.end = at;
  }

  /** The position of a time of a material on the axis; for an unusable time, that of the nearest usable time before it. */
  at(material: number, time: number): number {
    const piece = this.pieces.findLast((candidate) => candidate.material === material && candidate.start <= time)
      ?? this.pieces.find((candidate) => candidate.material === material)!;
    return piece.at + Math.min(Math.max(time, piece.start), piece.end) - piece.start;
  }

  /** The end of the usable part that contains a time of a material, on the axis. */
  endOfPart(material: number, time: number): number {
    const at = this.at(material, time);
    const piece = this.pieces.findLast((candidate) => candidate.at <= at)!;
    return piece.at + piece.end - piece.start;
  }

  /** The parts of materials within a span of the axis. */
  clips({ start, end }: Span): Clip[] {
    return this.pieces.flatMap((piece) => {
      const [from, to] = [Math.max(start, piece.at), Math.min(end, piece.at + piece.end - piece.start)];
      const { material, start: first, at } = piece;
      return to - from < MIN_CLIP_SECONDS ? [] : [{ material, start: first + from - at, end: first + to - at }];
    });
  }
}
