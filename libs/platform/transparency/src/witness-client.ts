import {
  base64,
  checkSignature,
  isBy,
  parseCheckpoint,
  parseSignatures,
  parseVerifierKey,
  type VerifierKey,
  wholeNumber,
} from '@gongjian/proof';
import type { SignedHead } from './heads.js';
import { nodeCryptography } from './keys.js';
import type { TreeReader } from './tree-reader.js';

/** A witness that is asked to sign tree heads. */
export interface Witness {
  readonly key: VerifierKey;
  /** Where it takes them: `<url>/add-checkpoint`. */
  readonly url: string;
}

/** Witnesses from a setting: `name+id+key url`, one after another by commas or new lines. Throws on what is none. */
export const witnessesFrom = async (setting: string | undefined): Promise<Witness[]> =>
  Promise.all(
    (setting ?? '')
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean)
      .map(async (entry) => {
        const [text, url] = entry.split(/\s+/);
        const key = text === undefined ? undefined : await parseVerifierKey(nodeCryptography, text);
        if (key?.signer !== 'witness' || !url || !URL.canParse(url))
          throw new Error(`no witness: ${entry}; expected name+id+key and an address`);
        return { key, url: url.replace(/\/$/, '') };
      }),
  );

/** Whether the checkpoint bears a line of the witness already. */
const hasSigned = ({ key }: Witness, { checkpoint }: SignedHead): boolean =>
  parseCheckpoint(checkpoint)?.note.signatures.some((signature) => isBy(key, signature)) ?? false;

/** Asks witnesses for their signatures over the HTTP protocol of C2SP tlog-witness. */
export class WitnessClient {
  /** The size of the last head that each witness signed, as far as it is known. */
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly tree: TreeReader,
    private readonly witnesses: readonly Witness[],
    private readonly timeoutMs = 5_000,
  ) {}

  /** The signature lines that came, checked; and what went wrong, by witness. */
  async ask(head: SignedHead): Promise<{ lines: string[]; failures: string[] }> {
    const lines: string[] = [];
    const failures: string[] = [];
    const missing = this.witnesses.filter((witness) => !hasSigned(witness, head));
    await Promise.all(
      missing.map(async (witness) => {
        try {
          lines.push(await this.signed(witness, head));
        } catch (error) {
          failures.push(`${witness.key.name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }),
    );
    return { lines, failures };
  }

  private async signed(witness: Witness, head: SignedHead): Promise<string> {
    const known = this.seen.get(witness.key.text) ?? 0;
    let answer = await this.post(witness, head, known);
    if (answer.status === 409) {
      // It knows better which head it signed last.
      const size = wholeNumber((await answer.text()).trim());
      if (size === undefined || size === known || size > head.size)
        throw new Error(`holds on to another head, of size ${size ?? 'unknown'}`);
      answer = await this.post(witness, head, size);
    }
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    const line = await this.checked(witness, head, await answer.text());
    this.seen.set(witness.key.text, head.size);
    return line;
  }

  private async post({ url }: Witness, head: SignedHead, old: number): Promise<Response> {
    const path = await this.tree.consistency(old, head.size);
    const body = [`old ${old}`, ...path.map(base64), '', head.checkpoint].join('\n');
    return fetch(`${url}/add-checkpoint`, { method: 'POST', body, signal: AbortSignal.timeout(this.timeoutMs) });
  }

  private async checked({ key }: Witness, head: SignedHead, body: string): Promise<string> {
    const text = parseCheckpoint(head.checkpoint)!.note.text;
    for (const signature of parseSignatures(body) ?? []) {
      if (isBy(key, signature) && (await checkSignature(nodeCryptography, text, signature, key))) return `${signature.line}\n`;
    }
    throw new Error('its signature does not hold');
  }
}
