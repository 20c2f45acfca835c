/** Who makes a call: a user with its groups, or an unnamed caller. */
export interface Principal {
  /** Undefined for a caller without credentials. */
  readonly login: string | undefined;
  readonly groups: readonly string[];
}

/** The groups that the rules know by name. */
export const ADMINS = '$admins';
export const OPERATORS = '$ops';

/** A caller without credentials. */
export const anonymous: Principal = { login: undefined, groups: [] };

/** Users who are in their group by their name, so that no change of groups locks everybody out. */
const byName: Readonly<Record<string, string>> = { admin: ADMINS, ops: OPERATORS };

/** A user as the rules see it. */
export const principalOf = (login: string, groups: readonly string[]): Principal => {
  const own = byName[login];
  return { login, groups: own === undefined || groups.includes(own) ? groups : [...groups, own] };
};

/** Whether no rule and no list holds this caller back. */
export const isAdmin = ({ groups }: Principal): boolean => groups.includes(ADMINS);

/** What a caller must be to be let in to a method. */
export type Requirement = 'anyone' | 'user' | 'operator' | 'admin';

/** Whether a caller is what a method requires. */
export const meets = (principal: Principal, requirement: Requirement): boolean => {
  switch (requirement) {
    case 'anyone':
      return true;
    case 'user':
      return principal.login !== undefined;
    case 'operator':
      return isAdmin(principal) || principal.groups.includes(OPERATORS);
    case 'admin':
      return isAdmin(principal);
  }
};
