import { type RefusalKind, type RefusalDetails, fill, fillChinese } from '@gongjian/kernel';

/** The languages that the platform speaks. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of a request: its own header first, then the browser's list, then Chinese. */
export const languageOf = (own: string | undefined, accepted: string | undefined): Language => {
  if (own === 'en' || own === 'zh-CN') return own;
  const ranked = (accepted ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.toLowerCase(), weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
    })
    .filter(({ tag }) => /^(zh|en)\b/.test(tag))
    .sort((one, other) => other.weight - one.weight);
  return ranked[0]?.tag.startsWith('en') ? 'en' : 'zh-CN';
};

/** What a refusal says in a language. */
export const refusalText = (kind: RefusalKind, params: RefusalDetails['params'], language: Language) =>
  language === 'en'
    ? { message: fill(kind.en, params), whatToDo: fill(kind.enDo, params) }
    : { message: fillChinese(kind.zh, params), whatToDo: fillChinese(kind.zhDo, params) };
