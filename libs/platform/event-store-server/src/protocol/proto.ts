// The protocol has some messages more than once, each nested in the one that uses it; what is the same is written once here.

export const recordedEventMessage = `message RecordedEvent {
  UUID id = 1;
  StreamIdentifier stream_identifier = 2;
  uint64 stream_revision = 3;
  uint64 prepare_position = 4;
  uint64 commit_position = 5;
  map<string, string> metadata = 6;
  bytes custom_metadata = 7;
  bytes data = 8;
}`;
export const streamOptionsMessage = `message StreamOptions {
  StreamIdentifier stream_identifier = 1;
  oneof revision_option { uint64 revision = 2; Empty start = 3; Empty end = 4; }
}`;
export const filterMessage = `message FilterOptions {
  oneof filter { Expression stream_identifier = 1; Expression event_type = 2; }
  oneof window { uint32 max = 3; Empty count = 4; }
  uint32 checkpoint_interval_multiplier = 5;
  message Expression { string regex = 1; repeated string prefix = 2; }
}`;
export const positionMessage = 'message Position { uint64 commit_position = 1; uint64 prepare_position = 2; }';

/** The messages of the EventStoreDB gRPC protocol that this server speaks, with the field numbers of the public protocol. */
export const proto = `
syntax = "proto3";
package event_store.client;

message Empty {}
message UUID {
  message Structured { int64 most_significant_bits = 1; int64 least_significant_bits = 2; }
  oneof value { Structured structured = 1; string string = 2; }
}
message StreamIdentifier { bytes stream_name = 3; }
message AllStreamPosition { uint64 commit_position = 1; uint64 prepare_position = 2; }
message Timestamp { int64 seconds = 1; int32 nanos = 2; }
message Duration { int64 seconds = 1; int32 nanos = 2; }
message Any { string type_url = 1; bytes value = 2; }
message Status { int32 code = 1; string message = 2; Any details = 3; }
message ErrorInfo { string reason = 1; string domain = 2; }

message WrongExpectedVersion {
  oneof current { uint64 current_stream_revision = 1; Empty current_no_stream = 2; }
  oneof expected {
    uint64 expected_stream_position = 3; Empty expected_any = 4; Empty expected_stream_exists = 5; Empty expected_no_stream = 6;
  }
}
message StreamDeleted { StreamIdentifier stream_identifier = 1; }
message AccessDenied {}
message Timeout {}
message MaximumAppendSizeExceeded { uint32 max_append_size = 1; }
message BadRequest { string message = 1; }

message ReadReq {
  Options options = 1;
  message Options {
    oneof stream_option { StreamOptions stream = 1; AllOptions all = 2; }
    ReadDirection read_direction = 3;
    bool resolve_links = 4;
    oneof count_option { uint64 count = 5; SubscriptionOptions subscription = 6; }
    oneof filter_option { FilterOptions filter = 7; Empty no_filter = 8; }
    UUIDOption uuid_option = 9;
    ControlOption control_option = 10;
    enum ReadDirection { FORWARDS = 0; BACKWARDS = 1; }
    ${streamOptionsMessage}
    message AllOptions { oneof all_option { Position position = 1; Empty start = 2; Empty end = 3; } }
    message SubscriptionOptions {}
    ${positionMessage}
    ${filterMessage}
    message UUIDOption { oneof content { Empty structured = 1; Empty string = 2; } }
    message ControlOption { uint32 compatibility = 1; }
  }
}
message ReadResp {
  oneof content {
    ReadEvent event = 1;
    SubscriptionConfirmation confirmation = 2;
    Checkpoint checkpoint = 3;
    StreamNotFound stream_not_found = 4;
    uint64 first_stream_position = 5;
    uint64 last_stream_position = 6;
    AllStreamPosition last_all_stream_position = 7;
    CaughtUp caught_up = 8;
    FellBehind fell_behind = 9;
  }
  message CaughtUp {}
  message FellBehind {}
  message ReadEvent {
    RecordedEvent event = 1;
    RecordedEvent link = 2;
    oneof position { uint64 commit_position = 3; Empty no_position = 4; }
    ${recordedEventMessage}
  }
  message SubscriptionConfirmation { string subscription_id = 1; }
  message Checkpoint { uint64 commit_position = 1; uint64 prepare_position = 2; }
  message StreamNotFound { StreamIdentifier stream_identifier = 1; }
}

message ProposedMessage { UUID id = 1; map<string, string> metadata = 2; bytes custom_metadata = 3; bytes data = 4; }

message AppendReq {
  oneof content { Options options = 1; ProposedMessage proposed_message = 2; }
  message Options {
    StreamIdentifier stream_identifier = 1;
    oneof expected_stream_revision { uint64 revision = 2; Empty no_stream = 3; Empty any = 4; Empty stream_exists = 5; }
  }
}
message AppendResp {
  oneof result { Success success = 1; WrongExpectedVersion wrong_expected_version = 2; }
  message Position { uint64 commit_position = 1; uint64 prepare_position = 2; }
  message Success {
    oneof current_revision_option { uint64 current_revision = 1; Empty no_stream = 2; }
    oneof position_option { Position position = 3; Empty no_position = 4; }
  }
  message WrongExpectedVersion {
    oneof current_revision_option_20_6_0 { uint64 current_revision_20_6_0 = 1; Empty no_stream_20_6_0 = 2; }
    oneof expected_revision_option_20_6_0 { uint64 expected_revision_20_6_0 = 3; Empty any_20_6_0 = 4; Empty stream_exists_20_6_0 = 5; }
    oneof current_revision_option { uint64 current_revision = 6; Empty current_no_stream = 7; }
    oneof expected_revision_option {
      uint64 expected_revision = 8; Empty expected_any = 9; Empty expected_stream_exists = 10; Empty expected_no_stream = 11;
    }
  }
}

message BatchAppendReq {
  UUID correlation_id = 1;
  Options options = 2;
  repeated ProposedMessage proposed_messages = 3;
  bool is_final = 4;
  message Options {
    StreamIdentifier stream_identifier = 1;
    oneof expected_stream_position { uint64 stream_position = 2; Empty no_stream = 3; Empty any = 4; Empty stream_exists = 5; }
    oneof deadline_option { Timestamp deadline_21_10 = 6; Duration deadline = 7; }
  }
}
message BatchAppendResp {
  UUID correlation_id = 1;
  oneof result { Status error = 2; Success success = 3; }
  StreamIdentifier stream_identifier = 4;
  oneof expected_stream_position { uint64 stream_position = 5; Empty no_stream = 6; Empty any = 7; Empty stream_exists = 8; }
  message Success {
    oneof current_revision_option { uint64 current_revision = 1; Empty no_stream = 2; }
    oneof position_option { AllStreamPosition position = 3; Empty no_position = 4; }
  }
}

message DeleteReq {
  Options options = 1;
  message Options {
    StreamIdentifier stream_identifier = 1;
    oneof expected_stream_revision { uint64 revision = 2; Empty no_stream = 3; Empty any = 4; Empty stream_exists = 5; }
  }
}
message DeleteResp { oneof position_option { AllStreamPosition position = 1; Empty no_position = 2; } }

message SupportedMethods { repeated SupportedMethod methods = 1; string event_store_server_version = 2; }
message SupportedMethod { string method_name = 1; string service_name = 2; repeated string features = 3; }

message StatsReq { bool use_metadata = 1; uint64 refresh_time_period_in_ms = 4; }
message StatsResp { map<string, string> stats = 1; }

message SetNodePriorityReq { int32 priority = 1; }
message StartScavengeReq {
  Options options = 1;
  message Options { int32 thread_count = 1; int32 start_from_chunk = 2; }
}
message ScavengeResp {
  string scavenge_id = 1;
  ScavengeResult scavenge_result = 2;
  enum ScavengeResult { Started = 0; InProgress = 1; Stopped = 2; }
}
message StopScavengeReq {
  Options options = 1;
  message Options { string scavenge_id = 1; }
}

message ClusterInfo { repeated MemberInfo members = 1; }
message EndPoint { string address = 1; uint32 port = 2; }
message MemberInfo {
  UUID instance_id = 1;
  int64 time_stamp = 2;
  uint32 state = 3;
  bool is_alive = 4;
  EndPoint http_end_point = 5;
}
`;
