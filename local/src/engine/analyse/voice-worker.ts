/**
 * The WebRTC speech detector in a worker thread: plain JavaScript, kept as text because a worker needs a script of its own wherever this
 * code is run from, and because the detector's package is an ES module. Answers with one byte per frame: 1 where it hears speech.
 */
export const VOICE_WORKER = `
const { workerData: { library, file, rate, samples, mode }, parentPort } = require('node:worker_threads');
const fs = require('node:fs');

async function main() {
  const fvad = await (await import(library)).default();
  const detector = fvad._fvad_new();
  fvad._fvad_set_mode(detector, mode);
  fvad._fvad_set_sample_rate(detector, rate);
  const at = fvad._malloc(samples * 2);
  const source = fs.openSync(file, 'r');
  const flags = new Uint8Array(Math.floor(fs.fstatSync(source).size / (samples * 2)));
  for (let i = 0; i < flags.length; i++) {
    fs.readSync(source, fvad.HEAPU8, at, samples * 2, i * samples * 2);
    flags[i] = fvad._fvad_process(detector, at, samples) === 1 ? 1 : 0;
  }
  fs.closeSync(source);
  parentPort.postMessage(flags, [flags.buffer]);
}

main().catch((error) => { throw error; });
`;
