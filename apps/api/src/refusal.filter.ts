import { refusals, Refusal } from '@gongjian/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseRequest } from './caller.hook.js';
import type { Faults } from './faults.js';

/** Refusals of HTTP itself. */
export const httpRefusals = refusals({
  BODY_TOO_LARGE: {
    class: 'limit',
    zh: '请求内容过大。',
    en: 'The request is too large.',
    zhDo: '请减少一次提交的内容；附件请单独上传。',
    enDo: 'Send less at once; upload files by themselves.',
  },
  REQUEST_MALFORMED: {
    class: 'input',
    zh: '请求格式不正确。',
    en: 'The request is malformed.',
    zhDo: '请检查请求后重试。',
    enDo: 'Check the request and try again.',
  },
  SUBSCRIPTION_OVER_HTTP: {
    class: 'input',
    zh: '实时订阅不能以 HTTP 请求提交。',
    en: 'A subscription cannot be sent as an HTTP request.',
    zhDo: '请用 WebSocket（协议 graphql-transport-ws）连接 /graphql 后订阅。',
    enDo: 'Connect to /graphql by WebSocket (protocol graphql-transport-ws) and subscribe there.',
  },
  PATH_UNKNOWN: {
    class: 'missing',
    zh: '没有这个地址。',
    en: 'There is nothing at this address.',
    zhDo: '请核对链接。',
    enDo: 'Check the link.',
  },
});

/** What an error of Fastify or Nest says as a refusal. */
export const httpRefusal = (error: unknown): Refusal | undefined => {
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (status === 413) return new Refusal(httpRefusals.BODY_TOO_LARGE);
  if (status === 404) return new Refusal(httpRefusals.PATH_UNKNOWN);
  return status !== undefined && status >= 400 && status < 500 ? new Refusal(httpRefusals.REQUEST_MALFORMED) : undefined;
};

/** Every error of an HTTP request as a refusal in the caller's language. GraphQL has its own way. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly faults: Faults) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = error instanceof Refusal ? error : (httpRefusal(error) ?? this.faults.refusal(error));
    await refuseRequest(http.getRequest<FastifyRequest>(), reply, refusal);
  }
}
