export { CommandDialog } from './form/command-dialog.js';
export { type Giving, type Submit, type Submitted } from './form/command.types.js';
export { DayInput } from './form/day-input.js';
export { PasswordConfirm } from './form/password-confirm.js';
export { type Choice, RemoteSelect } from './form/remote-select.js';
export { type Refused, differing, useRefusal } from './form/use-refusal.js';
export { FileUpload } from './files/file-upload.js';
export { ReasonDialog } from './form/reason-dialog.js';
