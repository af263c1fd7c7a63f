import { join } from 'node:path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
const CONSTRUCTS = join(ROOT, 'src', 'constructs');

/** A class, interface or enum of the package's public API. */
export interface PublicType {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly declaration: ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration;
  /** Its public members, those of internal base classes included. */
  readonly members: readonly ts.Symbol[];
}

/** The public API of `src/constructs`, without the generated classes, as the compiler sees it. */
export class PublicApi {
  readonly types: readonly PublicType[];
  readonly checker: ts.TypeChecker;

  constructor() {
    const { options } = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'examples', 'tsconfig.json'), {}, ts.sys as never)!;
    const entry = join(ROOT, 'src', 'index.ts');
    const program = ts.createProgram([entry], options);
    this.checker = program.getTypeChecker();
    const exported = this.checker.getExportsOfModule(this.checker.getSymbolAtLocation(program.getSourceFile(entry)!)!);
    this.types = exported.map((symbol) => this.typeOf(symbol)).filter((type) => type !== undefined);
  }

  /** Text of the summary of a type or member; that of the interface if a class implements one. */
  summaryOf(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
  }

  /** Text of a tag such as `@default`; undefined if there is none. */
  tagOf(symbol: ts.Symbol, name: string): string | undefined {
    const tag = symbol.getJsDocTags(this.checker).find((one) => one.name === name);
    return tag && ts.displayPartsToString(tag.text);
  }

  private typeOf(exported: ts.Symbol): PublicType | undefined {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations?.[0];
    if (!declaration?.getSourceFile().fileName.startsWith(CONSTRUCTS)) return undefined;
    if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration) && !ts.isEnumDeclaration(declaration)) return undefined;
    return { name: symbol.name, symbol, declaration, members: this.membersOf(symbol, declaration) };
  }

  private membersOf(symbol: ts.Symbol, declaration: ts.Declaration): ts.Symbol[] {
    const instance = ts.isEnumDeclaration(declaration) ? [] : this.checker.getDeclaredTypeOfSymbol(symbol).getProperties();
    return [...instance, ...symbol.exports?.values() ?? []].filter((member) => isPublic(member));
  }
}

function isPublic({ name, declarations }: ts.Symbol): boolean {
  const declaration = declarations?.[0];
  if (!declaration?.getSourceFile().fileName.startsWith(CONSTRUCTS) || name.startsWith('_') || name === 'prototype') return false;
  return (ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
}

/** The errors of programs that use the package as a user does, each with the program's name. */
export function compileErrors(programs: ReadonlyMap<string, string>): string[] {
  const files = new Map([...programs].map(([name, code]) => [join(ROOT, 'examples', `${name}.ts`), code]));
  const { options } = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'examples', 'tsconfig.json'), { noUnusedLocals: false }, ts.sys as never)!;
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target) => (files.has(name) ? ts.createSourceFile(name, files.get(name)!, target) : getSourceFile(name, target));
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .map(({ messageText }) => `${name.slice(ROOT.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}
