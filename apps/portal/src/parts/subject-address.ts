const folders: Readonly<Record<string, string>> = { agreement: 'agreements', project: 'projects', brand: 'brands', unit: 'units' };

/** The address of an object's page, or undefined where its kind has none. */
export const subjectAddress = (kind: string, id: string): string | undefined => {
  if (kind === 'cohort') return `/brands?cohort=${id}`;
  return folders[kind] ? `/${folders[kind]}/${id}` : undefined;
};

/** What an action is about: one part of the object, such as a milestone. */
interface About {
  readonly kind: string;
  readonly id: string;
}

/** Commands of an agreement that have a page of their own. */
const pages: Readonly<Record<string, string>> = { SignAgreement: 'sign', ProposeVersion: 'propose', ReviseDraft: 'revise' };

/** The address at which an action of an object can be taken at once. */
export const actionAddress = (kind: string, id: string, action: string, about?: About | null): string | undefined => {
  const object = subjectAddress(kind, id);
  if (!object) return undefined;
  if (kind === 'agreement' && pages[action]) return `${object}/${pages[action]}`;
  // Nobody accepts what he has not read: the version comes up first.
  const tab = action === 'AcceptVersion' ? 'tab=content&' : '';
  return `${object}?${tab}do=${action}${about ? `&${about.kind}=${about.id}` : ''}`;
};
