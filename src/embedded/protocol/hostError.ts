/** What the host answers when it refuses an action; the client turns it into an error with `code`, `message` and `debugInfo`. */
export interface HostFailure {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  /** "Class.member", filled in by the protocol where the failing action did not say. */
  readonly location?: string;
}

/** A {@link HostFailure} on its way up; thrown by class descriptions, caught by the protocol. */
export type HostError = Error & { readonly failure: HostFailure };

/**
 * Refuse an action the way the host does.
 *
 * @param code - an Office error code, e.g. `ItemNotFound`
 * @param message - the sentence the add-in's developer reads
 * @param status - HTTP status that travels with it
 * @example throw hostError("ItemNotFound", "The requested resource doesn't exist.", 404)
 */
export function hostError(code: string, message: string, status = 400): HostError {
  return Object.assign(new Error(message), { failure: { code, message, status } });
}

/** True for an error made by {@link hostError}; anything else that is thrown is a fault of the host itself. */
export function isHostError(error: unknown): error is HostError {
  return error instanceof Error && "failure" in error;
}

/**
 * The answer to a member that the host does not know, naming it.
 *
 * @param className - the class of the object that was asked
 * @param member - the member as it came over the wire
 */
export function notImplemented(className: string, member: string): HostError {
  const location = `${className}.${member}`;
  const error = hostError("NotImplemented", `The embedded host does not implement ${location}.`, 501);
  return Object.assign(error, { failure: { ...error.failure, location } });
}
