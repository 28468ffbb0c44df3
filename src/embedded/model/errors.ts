import type { HostError } from "../protocol/hostError";
import { hostError } from "../protocol/hostError";

/** The errors of Excel's object model with the sentences that Excel gives them. */
export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => hostError("InvalidArgument", message);

export const itemNotFound = (): HostError => hostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  hostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidReference = (): HostError =>
  hostError("InvalidReference", "This reference is not valid for the current operation.");

export const accessDenied = (message = "You cannot perform the requested operation."): HostError =>
  hostError("AccessDenied", message, 403);

export const invalidOperation = (message = "The operation attempted is invalid on the object."): HostError =>
  hostError("InvalidOperation", message);

export const generalException = (): HostError =>
  hostError("GeneralException", "There was an internal error while processing the request.", 500);

export const notAvailable = (what: string): HostError =>
  hostError("NotImplemented", `The embedded host does not implement ${what}.`, 501);

export const wrongSize = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
