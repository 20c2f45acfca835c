import { Global, Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { Files } from './files.service.js';

/** Files of objects. Global: needs Database, Rows and FileStore from the api. */
@Global()
@Module({ providers: [Files], controllers: [FilesController], exports: [Files] })
export class FilesModule {}
