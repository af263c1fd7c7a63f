import { startOss } from '../server';

/** A server in its own process, which the test kills: prints its port and waits. */
void startOss({ dir: process.argv[2] }).then((oss) => process.send!(oss.port));
