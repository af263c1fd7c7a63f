import { startOss } from '../server';

/** A server in a process of its own, to be killed: tells its port, then waits for its end. */
void startOss({ dir: process.argv[2] }).then((oss) => process.send!(oss.port));
