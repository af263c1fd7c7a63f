import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { SmqError } from '../errors';

/** A value of an XML response; `undefined` omits the element. */
export type XmlValue = string | number | boolean | undefined | readonly XmlValue[] | { readonly [name: string]: XmlValue };

const NAMESPACE = 'http://mns.aliyuncs.com/doc/v1/';
// Line ends are written as character references, because parsers normalise white space.
const UNSAFE = /[&<>"\t\n\r]/g;

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  processEntities: false,
  tagValueProcessor: (_name, value) => String(value).replace(UNSAFE, (character) => `&#${character.charCodeAt(0)};`),
});
const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: false, htmlEntities: true, ignoreDeclaration: true });

/** An XML document with one root element in the namespace of the service. */
export function xml(root: string, content: { readonly [name: string]: XmlValue }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [root]: { '@xmlns': NAMESPACE, ...content } })}`;
}

/** An element of a parsed request body. */
export class XmlElement {
  /** Parses a body with one of these root elements. @throws SmqError `MalformedXML` */
  static parse(text: string, roots: readonly string[]): { readonly root: string; readonly element: XmlElement } {
    if (XMLValidator.validate(text) !== true) throw new SmqError('MalformedXML');
    const document = parser.parse(text) as Record<string, unknown>;
    const root = roots.find((name) => name in document);
    if (root === undefined) throw new SmqError('MalformedXML', `The XML you provided has no root element <${roots.join('> or <')}>.`);
    return { root, element: new XmlElement(document[root]) };
  }

  private constructor(private readonly content: unknown) {}

  /** All children with this name. */
  children(name: string): XmlElement[] {
    const child = typeof this.content === 'object' && this.content !== null ? (this.content as Record<string, unknown>)[name] : undefined;
    if (child === undefined) return [];
    return (Array.isArray(child) ? child : [child]).map((one) => new XmlElement(one));
  }

  /** The text of a child; undefined if there is no such child. */
  text(name: string): string | undefined {
    return this.children(name)[0]?.ownText;
  }

  /** The number in a child; NaN for any other text, undefined if there is no such child. */
  number(name: string): number | undefined {
    const text = this.text(name)?.trim();
    return text === undefined || text === '' ? undefined : Number(text);
  }

  get ownText(): string {
    return typeof this.content === 'string' ? this.content : '';
  }
}
