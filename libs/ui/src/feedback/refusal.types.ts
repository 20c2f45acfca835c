/** Who could do instead what was refused. */
export interface WhoCould {
  readonly right: string;
  readonly units?: readonly { readonly id: string; readonly name: string }[] | null;
}

/** A refusal in the person's language, as every payload carries it. */
export interface RefusalLike {
  readonly code: string;
  readonly message: string;
  readonly whatToDo: string;
  readonly field?: string | null;
  readonly who?: WhoCould | null;
}

/** One command as the person stands to it now. */
export interface ActionLike {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal?: RefusalLike | null;
  readonly who?: WhoCould | null;
}
