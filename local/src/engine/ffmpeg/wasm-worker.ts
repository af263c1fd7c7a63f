/**
 * The worker thread of one run of the WebAssembly ffmpeg: JavaScript as text, because a worker needs its own script regardless of how this
 * code is started (TypeScript in tests, one bundled file when installed).
 *
 * `@ffmpeg/core` is made for browsers: it needs `self.location`, and its file system is in memory. So this script mounts the files of the
 * machine at /host with an Emscripten file system that forwards all calls to node:fs.
 */
export const WASM_WORKER = `
const { workerData, parentPort } = require('node:worker_threads');
const fs = require('node:fs');

// Error numbers of Emscripten (WASI), for which ffmpeg prints the messages.
const ERRNO = {
  EACCES: 2, EBUSY: 10, EEXIST: 20, EISDIR: 31, EMFILE: 33, ENOENT: 44, ENOSPC: 51, EDQUOT: 51, ENOTDIR: 54, EPERM: 63, EROFS: 69,
};
const EIO = 29;
const EINVAL = 28;

function hostFiles(FS) {
  const io = (call) => {
    try {
      return call();
    } catch (error) {
      throw new FS.ErrnoError(ERRNO[error.code] || EIO);
    }
  };
  const pathOf = (node) => node.parent === node ? '' : pathOf(node.parent) + '/' + node.name;
  const onHost = (node) => workerData.root === '/' ? pathOf(node) || '/' : pathOf(node).slice(1) || '.';
  const child = (parent, name) => onHost(parent).replace(/[/]$/, '') + '/' + name;
  const makeNode = (parent, name, mode) =>
    Object.assign(FS.createNode(parent, name, mode, 0), { node_ops: nodeOps, stream_ops: streamOps });
  const nodeOps = {
    getattr(node) {
      const { dev, ino, mode, size, atime, mtime, ctime } = io(() => fs.statSync(onHost(node)));
      return { dev, ino, mode, size, atime, mtime, ctime, nlink: 1, uid: 0, gid: 0, rdev: 0, blksize: 4096, blocks: Math.ceil(size / 512) };
    },
    setattr(node, { size }) {
      if (size !== undefined) io(() => fs.truncateSync(onHost(node), size));
    },
    lookup: (parent, name) => makeNode(parent, name, io(() => fs.statSync(child(parent, name))).mode),
    mknod(parent, name, mode) {
      io(() => fs.closeSync(fs.openSync(child(parent, name), 'a')));
      return makeNode(parent, name, mode);
    },
    rename(node, parent, name) {
      io(() => fs.renameSync(onHost(node), child(parent, name)));
      node.name = name;
    },
    unlink: (parent, name) => io(() => fs.unlinkSync(child(parent, name))),
    readdir: (node) => ['.', '..', ...io(() => fs.readdirSync(onHost(node)))],
  };
  const streamOps = {
    open(stream) {
      if (!FS.isDir(stream.node.mode)) stream.hostFile = io(() => fs.openSync(onHost(stream.node), stream.flags % 4 === 0 ? 'r' : 'r+'));
    },
    close(stream) {
      if (stream.hostFile !== undefined) io(() => fs.closeSync(stream.hostFile));
    },
    read: ({ hostFile }, buffer, offset, length, position) =>
      length === 0 ? 0 : io(() => fs.readSync(hostFile, buffer, offset, length, position)),
    write: ({ hostFile }, buffer, offset, length, position) => io(() => fs.writeSync(hostFile, buffer, offset, length, position)),
    llseek(stream, offset, whence) {
      const base = [() => 0, () => stream.position, () => io(() => fs.fstatSync(stream.hostFile)).size][whence]();
      if (base + offset < 0) throw new FS.ErrnoError(EINVAL);
      return base + offset;
    },
  };
  return { mount: () => makeNode(null, '/', 0o40777) };
}

async function main() {
  globalThis.self = Object.assign(globalThis, { location: { href: '' } });
  const core = await require(workerData.core)({
    instantiateWasm(imports, done) {
      done(new WebAssembly.Instance(workerData.module, imports), workerData.module);
      return {};
    },
  });
  core.FS.mkdir('/host');
  core.FS.mount(hostFiles(core.FS), {}, '/host');
  core.setLogger(({ message }) => message === 'Aborted()' || parentPort.postMessage({ log: message + '\\n' }));
  parentPort.postMessage({ exit: core.exec('-hide_banner', ...workerData.args) });
}

main().catch((error) => parentPort.postMessage({ log: String(error && error.stack || error), exit: -1 }));
`;
