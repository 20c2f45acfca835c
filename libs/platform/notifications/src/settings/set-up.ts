/** Whether mail was set up, for those who are to choose it. */
export class NotificationsSetUp {
  constructor(readonly mail: boolean) {}
}
