const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const most = 150;

/** What is kept of the name an upload bears: no path, nothing unseen, nothing that hides or reverses its ending. */
export const safeName = (given: string | undefined): string => {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(hidden, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (!plain) return 'file';
  const characters = [...plain];
  if (characters.length <= most) return plain;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return characters.slice(0, most - ending.length).join('') + ending;
};
