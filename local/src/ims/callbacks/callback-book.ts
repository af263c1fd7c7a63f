import { type CallbackSetting } from './callback-setting';
import { type Shelf } from '../state/shelf';

/** A record of the setting, so that it has an id. */
export interface StoredSetting { readonly Id: 'setting'; readonly Setting: CallbackSetting }

/** The one callback setting of the server. */
export class CallbackBook {
  constructor(private readonly shelf: Shelf<StoredSetting>) {}

  /** Empty before the first one was set. */
  get setting(): CallbackSetting {
    return this.shelf.get('setting')?.Setting ?? {};
  }

  async set(setting: CallbackSetting): Promise<void> {
    await this.shelf.put({ Id: 'setting', Setting: setting });
  }
}
