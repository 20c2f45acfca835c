import type { Language, RequestContext } from '@gongjian/graphql';
import type { Personal, Sealed } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Keyring } from './keys/keyring.js';

/** What stands where something about a person stood. */
const erasedText: Readonly<Record<Language, string>> = { 'zh-CN': '已抹除', en: 'erased' };

/** A text about a person as someone is shown it who may see the object it belongs to. */
export interface OpenedText {
  readonly text: string;
  readonly erased: boolean;
}

/**
 * Opens what lies sealed in log, states and read models, at the last moment: what a resolver was given to answer with, the viewer
 * may see. Batched per request, with keys that are read for it.
 */
@Injectable()
export class PersonalTexts {
  constructor(private readonly keyring: Keyring) {}

  async open(value: Personal<string>, { loaders, language }: RequestContext): Promise<OpenedText> {
    if (value.v === 0) return { text: value.plain, erased: false };
    const loader = loaders.get('personal') ?? new DataLoader<string, object | null>((keys) => this.unsealed(keys));
    loaders.set('personal', loader);
    const opened = (await loader.load(JSON.stringify(value))) as { plain: string } | null;
    return opened ? { text: opened.plain, erased: false } : { text: erasedText[language], erased: true };
  }

  private async unsealed(keys: readonly string[]): Promise<({ plain: unknown } | null)[]> {
    const plain = await this.keyring.unseal(keys.map((key) => JSON.parse(key) as Sealed));
    return plain.map((one) => (one === undefined ? null : { plain: one }));
  }
}
