import { type Span } from '../span';
import { type Clip } from './choice';

/** Shortest clip worth showing, in seconds: less is left over where a run ends just behind the border of two materials. */
const SLIVER = 0.3;

/** The usable parts of all materials one after the other, as one long film with a time of its own. */
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

  /** Where a moment of a material is on the axis; a moment that is not usable counts as the nearest usable one before it. */
  at(material: number, time: number): number {
    const piece = this.pieces.findLast((candidate) => candidate.material === material && candidate.start <= time)
      ?? this.pieces.find((candidate) => candidate.material === material)!;
    return piece.at + Math.min(Math.max(time, piece.start), piece.end) - piece.start;
  }

  /** Where the usable part ends that has this moment of a material. */
  endOfPart(material: number, time: number): number {
    const at = this.at(material, time);
    const piece = this.pieces.findLast((candidate) => candidate.at <= at)!;
    return piece.at + piece.end - piece.start;
  }

  /** The parts of materials that a stretch of the axis shows. */
  clips({ start, end }: Span): Clip[] {
    return this.pieces.flatMap((piece) => {
      const [from, to] = [Math.max(start, piece.at), Math.min(end, piece.at + piece.end - piece.start)];
      const { material, start: first, at } = piece;
      return to - from < SLIVER ? [] : [{ material, start: first + from - at, end: first + to - at }];
    });
  }
}
