import { join } from 'node:path';
import { App } from 'cdktf';
import { NotificationsStack } from './notifications';
import { ProductionStack } from './production';
import { StorageStack } from './storage';

/** Three stacks of three teams, which refer to each other. */
const region = 'cn-shanghai';
const app = new App();
const storage = new StorageStack(app, 'storage', { region, footage: join(__dirname, '..', 'footage') });
const notifications = new NotificationsStack(app, 'notifications', { region });
new ProductionStack(app, 'production', { region, storage, notifications });
app.synth();
