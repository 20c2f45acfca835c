import type { MultipartFile } from '@fastify/multipart';
import { type FileRef, Id, Refusal } from '@gongjian/kernel';
import { callerOf } from '@gongjian/graphql';
import type { CallerContext } from '@gongjian/identity';
import { BadRequestException, Controller, Get, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { mostBytes } from './file-store.js';
import { filesRefusals } from './files.refusals.js';
import { Files } from './files.service.js';

/** The most files of one upload. */
export const mostFiles = 10;

/** A request as the api's hook has left it: with its caller. */
interface CalledRequest {
  readonly caller: CallerContext;
  readonly isMultipart: () => boolean;
  readonly files: (options: object) => AsyncIterable<MultipartFile>;
}

interface Reply {
  header(name: string, value: string): unknown;
}

const idOf = (text: string): Id => {
  if (!Id.safeParse(text).success) throw new Refusal(filesRefusals.FILE_NOT_FOUND);
  return text;
};

/** What comes out of a request's body: where it breaks, the request is at fault and not we. */
async function* ofBody<T>(pieces: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* pieces;
  } catch (error) {
    const { code, statusCode } = error as { code?: string; statusCode?: number };
    if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT')
      throw new Refusal(filesRefusals.FILES_TOO_MANY, { params: { most: mostFiles } });
    throw statusCode === undefined ? new BadRequestException(undefined, { cause: error }) : error;
  }
}

/** Files over HTTP: several in one multipart upload, one at a time back. */
@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  /** Files that begin objects, each another one. */
  @Post()
  @HttpCode(201)
  begin(@Req() request: CalledRequest): Promise<FileRef[]> {
    return this.store(undefined, request);
  }

  @Post(':subjectId')
  @HttpCode(201)
  upload(@Param('subjectId') subject: string, @Req() request: CalledRequest): Promise<FileRef[]> {
    return this.store(idOf(subject), request);
  }

  private async store(subjectId: Id | undefined, request: CalledRequest): Promise<FileRef[]> {
    const actor = callerOf(request.caller);
    if (!request.isMultipart()) throw new Refusal(filesRefusals.FILES_MISSING);
    const refs: FileRef[] = [];
    // One byte more than is allowed, so that the store sees what is too large.
    const limits = { fileSize: mostBytes + 1, files: mostFiles, fields: 10, parts: mostFiles + 10, headerPairs: 50 };
    for await (const { filename, file } of ofBody(request.files({ limits, throwFileSizeLimit: false }))) {
      refs.push(await this.files.put(subjectId, { name: filename, content: ofBody(file as AsyncIterable<Buffer>) }, actor));
    }
    if (!refs.length) throw new Refusal(filesRefusals.FILES_MISSING);
    return refs;
  }

  @Get(':subjectId/:fileId')
  async download(
    @Param('subjectId') subject: string,
    @Param('fileId') file: string,
    @Req() { caller }: CalledRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    const { ref, content } = await this.files.fetch(idOf(subject), idOf(file), caller.viewer);
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    reply.header('x-content-type-options', 'nosniff');
    reply.header('cache-control', 'private, no-cache');
    reply.header('etag', `"${ref.sha256}"`);
    const encoded = encodeURIComponent(ref.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return new StreamableFile(content, {
      type: ref.mediaType,
      length: ref.bytes,
      disposition: `attachment; filename="${ref.fileId}"; filename*=UTF-8''${encoded}`,
    });
  }
}
