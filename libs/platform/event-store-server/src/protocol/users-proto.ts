/** The messages of the users service, whose names others of the protocol have too. */
export const usersProto = `
syntax = "proto3";
package event_store.client.users;

message CreateReq {
  Options options = 1;
  message Options { string login_name = 1; string password = 2; string full_name = 3; repeated string groups = 4; }
}
message UpdateReq {
  Options options = 1;
  message Options { string login_name = 1; string password = 2; string full_name = 3; repeated string groups = 4; }
}
message DeleteReq {
  Options options = 1;
  message Options { string login_name = 1; }
}
message EnableReq {
  Options options = 1;
  message Options { string login_name = 1; }
}
message DisableReq {
  Options options = 1;
  message Options { string login_name = 1; }
}
message ChangePasswordReq {
  Options options = 1;
  message Options { string login_name = 1; string current_password = 2; string new_password = 3; }
}
message ResetPasswordReq {
  Options options = 1;
  message Options { string login_name = 1; string new_password = 2; }
}
message DetailsReq {
  Options options = 1;
  message Options { string login_name = 1; }
}
message DetailsResp {
  UserDetails user_details = 1;
  message UserDetails {
    string login_name = 1;
    string full_name = 2;
    repeated string groups = 3;
    DateTime last_updated = 4;
    bool disabled = 5;
    message DateTime { int64 ticks_since_epoch = 1; }
  }
}
`;
