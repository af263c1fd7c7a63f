import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { OssError } from '../errors';

/** A value of an XML response: text, a list of elements of one name, or an element with children. `undefined` omits the element. */
export type XmlValue = string | number | boolean | undefined | readonly XmlValue[] | { readonly [name: string]: XmlValue };

// Line ends are written as character references, because parsers normalise white space. Other control characters are written
// unchanged: XML cannot represent them, parsers accept them, but not as references. Clients can request `encoding-type=url`.
const UNSAFE = /[&<>"\t\n\r]/g;

const builder = new XMLBuilder({
  ignoreAttributes: true,
  processEntities: false,
  tagValueProcessor: (_name, value) => String(value).replace(UNSAFE, (character) => `&#${character.charCodeAt(0)};`),
});

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: false, htmlEntities: true, ignoreDeclaration: true });

/** The text of an XML document with one root element. */
export const xml = (root: string, content: XmlValue): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [root]: content })}`;

/** An element of a parsed document. */
export class XmlElement {
  /**
   * Parses a request body.
   * @throws OssError `MalformedXML` for text that is not XML or has another root element
   */
  static parse(text: string, root: string): XmlElement {
    const valid = XMLValidator.validate(text);
    if (valid !== true) throw new OssError('MalformedXML', { message: `The XML you provided was not well-formed: ${valid.err.msg}` });
    const document = parse(text);
    if (!(root in document)) throw new OssError('MalformedXML', { message: `The XML you provided has no root element <${root}>.` });
    return new XmlElement(document[root]);
  }

  private constructor(private readonly content: unknown) {}

  /** All children with this name. */
  children(name: string): XmlElement[] {
    const child = typeof this.content === 'object' && this.content !== null ? (this.content as Record<string, unknown>)[name] : undefined;
    if (child === undefined) return [];
    return (Array.isArray(child) ? child : [child]).map((one) => new XmlElement(one));
  }

  child(name: string): XmlElement | undefined {
    return this.children(name)[0];
  }

  /** The text of a child, e.g. `<Key>`; undefined if there is no such child. */
  text(name: string): string | undefined {
    return this.child(name)?.ownText();
  }

  /** The trimmed texts of all children with this name. */
  texts(name: string): string[] {
    return this.children(name).map((child) => child.ownText().trim());
  }

  private ownText(): string {
    return typeof this.content === 'string' ? this.content : '';
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return parser.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new OssError('MalformedXML', { message: `The XML you provided could not be parsed: ${(error as Error).message}`, cause: error });
  }
}
