import type { FileHandle } from 'node:fs/promises';
import { type FileSystem, nodeFileSystem } from '../../src/oss/store/file-system';

const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

/** A file system with a limited number of free bytes. Like a real disk, it writes what fits before it fails. */
export class SmallDisk {
  readonly fs: FileSystem = {
    ...nodeFileSystem,
    open: async (...args: Parameters<FileSystem['open']>) => this.guard(await nodeFileSystem.open(...args)),
    writeFile: async (file, data, ...rest) => {
      const fits = this.take(Buffer.byteLength(data as string));
      await nodeFileSystem.writeFile(file, (data as string).slice(0, fits), ...rest);
      if (fits < Buffer.byteLength(data as string)) throw noSpace();
    },
    copyFile: async (source, target) => {
      const content = await nodeFileSystem.readFile(source);
      const fits = this.take(content.length);
      await nodeFileSystem.writeFile(target, content.subarray(0, fits));
      if (fits < content.length) throw noSpace();
    },
  };

  constructor(public bytesLeft: number) {}

  private take(bytes: number): number {
    const fits = Math.min(bytes, this.bytesLeft);
    this.bytesLeft -= fits;
    return fits;
  }

  private guard(handle: FileHandle): FileHandle {
    const append = handle.appendFile.bind(handle);
    return Object.assign(handle, {
      appendFile: async (data: Buffer) => {
        const fits = this.take(data.length);
        await append(data.subarray(0, fits));
        if (fits < data.length) throw noSpace();
      },
    });
  }
}
