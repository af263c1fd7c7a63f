import * as path from 'node:path';
import { AccountError } from './errors';
import { type Facts, type Kind, kindOf, type KindName, KINDS } from './kinds';
import { Storage } from './storage';

/** A document of the account. */
export interface Document {
  readonly kind: KindName;
  /** Id in the format of the Terraform provider, e.g. `topic:subscription`. */
  readonly id: string;
  readonly facts: Facts;
}

export interface AccountOptions {
  /** Directory of the documents; undefined: in memory only. */
  readonly dir: string | undefined;
  readonly now?: () => Date;
}

/**
 * Stores the resources of the account beside buckets, queues and IMS: roles, policies, topics, event rules, log projects. They are
 * stored and returned, with checks of their dependencies; nothing is enforced, delivered or logged.
 */
export class AccountService {
  static async open({ dir, now = () => new Date() }: AccountOptions): Promise<AccountService> {
    const storage = dir === undefined ? Storage.none() : await Storage.open(path.join(dir, 'documents.json'));
    const documents = (await storage.load()) as Document[];
    return new AccountService(storage, now, new Map(documents.map((document) => [keyOf(document), document])));
  }

  private constructor(private readonly storage: Storage, private readonly now: () => Date, private readonly documents: Map<string, Document>) {}

  /** @throws AccountError if the document exists, or a document that it depends on does not */
  async create(kind: KindName, id: string, facts: Facts): Promise<Document> {
    const rules: Kind = KINDS[kind];
    if (this.documents.has(keyOf({ kind, id }))) throw new AccountError(409, rules.codes.exists, `The ${rules.noun} ${id} exists already.`);
    for (const need of rules.dependsOn ?? []) {
      const needed = need.id(facts);
      if (needed === undefined || this.documents.has(keyOf({ kind: need.kind, id: needed }))) continue;
      if (need.kind === 'role' && this.list('linked-role').some((role) => role.facts.role_name === needed)) continue;
      throw new AccountError(404, need.missing, `The ${KINDS[need.kind].noun} ${needed} does not exist.`);
    }
    return this.keep({ kind, id, facts: { ...facts, ...rules.made?.(facts, this.now()) } });
  }

  /** @throws AccountError if the document does not exist */
  async update(kind: KindName, id: string, facts: Facts): Promise<Document> {
    const before = this.get(kind, id);
    const rules: Kind = KINDS[kind];
    return this.keep({ kind, id, facts: { ...before.facts, ...facts, ...rules.changed?.(facts, before.facts) } });
  }

  /** @throws AccountError if the document does not exist */
  get(kind: KindName, id: string): Document {
    const document = this.documents.get(keyOf({ kind, id }));
    const { codes, noun, counts }: Kind = KINDS[kind];
    if (document === undefined) throw new AccountError(404, codes.missing, `The ${noun} ${id} does not exist.`);
    if (counts === undefined) return document;
    return { ...document, facts: { ...document.facts, [counts.attribute]: this.dependents(document).filter((one) => one.kind === counts.kind).length } };
  }

  /** All documents of a kind, or of all kinds, sorted by id. */
  list(kind?: KindName): Document[] {
    const found = [...this.documents.values()].filter((document) => kind === undefined || document.kind === kind);
    return found.map(({ kind: of, id }) => this.get(of, id)).sort((a, b) => a.kind === b.kind ? compare(a.id, b.id) : compare(a.kind, b.kind));
  }

  /**
   * @param force whether to delete documents that depend on it as well
   * @throws AccountError if the document does not exist or is in use
   */
  async delete(kind: KindName, id: string, force = false): Promise<void> {
    const document = this.get(kind, id);
    const dependents = this.dependents(document);
    const blocking = force ? undefined : dependents.map((one) => ({ one, need: needOf(one, kind) })).find(({ need }) => need?.inUse !== undefined);
    if (blocking) {
      throw new AccountError(409, blocking.need!.inUse!, `The ${KINDS[kind].noun} ${id} is in use by the ${KINDS[blocking.one.kind].noun} ${blocking.one.id}.`);
    }
    for (const one of [...dependents, document]) this.documents.delete(keyOf(one));
    await this.save();
  }

  private dependents({ kind, id }: Pick<Document, 'kind' | 'id'>): Document[] {
    return [...this.documents.values()].filter((one) => needOf(one, kind)?.id(one.facts) === id);
  }

  private async keep(document: Document): Promise<Document> {
    this.documents.set(keyOf(document), document);
    await this.save();
    return this.get(document.kind, document.id);
  }

  private save(): Promise<void> {
    return this.storage.save([...this.documents.values()]);
  }
}

const keyOf = ({ kind, id }: Pick<Document, 'kind' | 'id'>): string => `${kind}/${id}`;
const needOf = (document: Document, kind: KindName) => kindOf(document.kind)?.dependsOn?.find((need) => need.kind === kind);
const compare = (a: string, b: string): number => a < b ? -1 : Number(a > b);
