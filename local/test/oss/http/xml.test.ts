import fc from 'fast-check';
import { xml, XmlElement } from '../../../src/oss/http/xml';

describe('XML', () => {
  it('round-trips any text', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (texts) => {
      const document = XmlElement.parse(xml('Delete', { Object: texts.map((Key) => ({ Key })) }), 'Delete');
      expect(document.children('Object').map((object) => object.text('Key'))).toEqual(texts);
    }), { seed: 10, numRuns: 100 });
  });

  it('omits undefined values, repeats lists, and keeps empty elements', () => {
    expect(xml('A', { Gone: undefined, Many: ['1', '2'], Empty: '', None: [], Yes: true, N: 0 }))
      .toBe('<?xml version="1.0" encoding="UTF-8"?>\n<A><Many>1</Many><Many>2</Many><Empty></Empty><Yes>true</Yes><N>0</N></A>');
  });

  it('parses a thousand keys with character references', () => {
    const document = XmlElement.parse(xml('Delete', { Object: Array.from({ length: 1000 }, () => ({ Key: '&<>"\n'.repeat(20) })) }), 'Delete');
    expect(document.children('Object')).toHaveLength(1000);
    expect(document.children('Object')[999].text('Key')).toBe('&<>"\n'.repeat(20));
  });

  it.each(['', 'text', '<a>', '<Delete></Other>', '<Other/>', '<Delete><__proto__>1</__proto__></Delete>'])('refuses %p', (text) => {
    expect(() => XmlElement.parse(text, 'Delete')).toThrow(expect.objectContaining({ code: 'MalformedXML', status: 400 }));
  });
});
