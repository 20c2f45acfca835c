import { codec } from './messages.js';

interface Request<Options> {
  options?: Options;
}

/** A request about one user. */
export interface NamesUser {
  loginName: string;
}

/** What a user is created with, or changed to. */
export interface UserFields extends NamesUser {
  password: string;
  fullName: string;
  groups: string[];
}

export const createUserRequest = codec<Request<UserFields>>('users.CreateReq');
export const updateUserRequest = codec<Request<UserFields>>('users.UpdateReq');
export const deleteUserRequest = codec<Request<NamesUser>>('users.DeleteReq');
export const enableUserRequest = codec<Request<NamesUser>>('users.EnableReq');
export const disableUserRequest = codec<Request<NamesUser>>('users.DisableReq');
export const changePasswordRequest =
  codec<Request<NamesUser & { currentPassword: string; newPassword: string }>>('users.ChangePasswordReq');
export const resetPasswordRequest = codec<Request<NamesUser & { newPassword: string }>>('users.ResetPasswordReq');
export const userDetailsRequest = codec<Request<NamesUser>>('users.DetailsReq');
export const userDetailsResponse = codec<never>('users.DetailsResp');
