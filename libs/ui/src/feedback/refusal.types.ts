/** Who could do instead what was refused. */
export interface WhoCould {
  readonly right: string;
  readonly units?: readonly { readonly id: string; readonly name: string }[] | null;
}

/** An event in plain words, as the answer to a command tells of it. */
export interface HappeningLike {
  readonly revision: number;
  readonly words: string;
  /** Whether the words have no subject: the unit did only the last part of what led there. */
  readonly impersonal: boolean;
  readonly recordedAt: string;
  readonly unit?: { readonly name: string } | null;
  readonly person?: { readonly displayName?: string | null } | null;
  readonly details: readonly { readonly label: string; readonly value: string }[];
}

/** A refusal in the person's language, as every payload carries it. */
export interface RefusalLike {
  readonly code: string;
  readonly message: string;
  readonly whatToDo: string;
  readonly field?: string | null;
  readonly who?: WhoCould | null;
  /** What happened since the person looked, the earliest first. */
  readonly changes?: readonly HappeningLike[] | null;
}

/** One command as the person stands to it now. */
export interface ActionLike {
  readonly name: string;
  readonly allowed: boolean;
  /** Whether anybody could give it in the present phase. */
  readonly inPhase: boolean;
  readonly refusal?: RefusalLike | null;
}
