import { TransparencyLog, parseTilePath } from '@gongjian/transparency';
import { Controller, Get, Header, NotFoundException, Param, Res, StreamableFile } from '@nestjs/common';

interface Reply {
  header(name: string, value: string): unknown;
}

/**
 * What anybody may fetch without signing in (C2SP tlog-tiles): tree heads, hashes, public keys. The entries themselves are not
 * public and have no address here. A hash tells nothing of its event, since the metadata of each holds the keyed hash of its
 * command, which cannot be guessed; what can be seen is how many events there are.
 */
@Controller('transparency')
export class TransparencyController {
  constructor(private readonly log: TransparencyLog) {}

  @Get('checkpoint')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async checkpoint(): Promise<string> {
    return (await this.log.checkpoint()) ?? missing();
  }

  @Get('checkpoint/:size')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async past(@Param('size') size: string): Promise<string> {
    return (await this.log.heads()).find((head) => String(head.size) === size)?.checkpoint ?? missing();
  }

  @Get('key')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async key(): Promise<string> {
    return (await this.log.keys()).log.map((key) => `${key}\n`).join('');
  }

  @Get('tile/*')
  async tile(@Param('*') path: string, @Res({ passthrough: true }) reply: Reply): Promise<StreamableFile> {
    const tile = parseTilePath(path);
    const content = tile && (await this.log.tile(tile));
    if (!content) return missing();
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    return new StreamableFile(content, { type: 'application/octet-stream', length: content.length });
  }
}

const missing = (): never => {
  throw new NotFoundException();
};
