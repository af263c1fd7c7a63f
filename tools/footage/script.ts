import * as scenes from './scenes';
import { type Scene } from './scenes';

/** Who speaks: an espeak-ng voice, its usual pitch and speed (words a minute). */
export interface Voice { readonly voice: string; readonly pitch: number; readonly speed: number }

/** One spoken line. Excited lines are the true highlights: loud, high, fast. */
export interface Line { readonly who: keyof typeof VOICES; readonly text: string; readonly excited: boolean }

export interface Shot { readonly title: string; readonly scene: Scene; readonly lines: readonly Line[]; readonly rumble?: boolean }
export interface Episode { readonly file: string; readonly title: string; readonly shots: readonly Shot[] }

export const VOICES = {
  narrator: { voice: 'en-gb-x-rp+m7', pitch: 35, speed: 150 },
  ann: { voice: 'en-us+f3', pitch: 55, speed: 155 },
  ben: { voice: 'en-us+m3', pitch: 45, speed: 155 },
  reporter: { voice: 'en-gb+f2', pitch: 60, speed: 165 },
  captain: { voice: 'en-gb-scotland+m2', pitch: 45, speed: 155 },
} satisfies Record<string, Voice>;

const calm = (who: Line['who'], text: string): Line => ({ who, text, excited: false });
const shout = (who: Line['who'], text: string): Line => ({ who, text, excited: true });
const shot = (title: string, scene: Scene, ...lines: Line[]): Shot => ({ title, scene, lines });

export const EPISODES: readonly Episode[] = [
  {
    file: 'episode1.mp4',
    title: 'The Harbour Race',
    shots: [
      shot('Sunrise', scenes.sunrise, calm('narrator', 'The sun is rising over the quiet bay of Harbour City')),
      shot('At the quay', scenes.cafe, calm('ann', 'I brought you some tea'), calm('ben', 'Thank you, the race begins at noon')),
      shot('The start line', scenes.startLine, calm('reporter', 'All three boats are waiting at the line')),
      shot('They are off', scenes.race, shout('reporter', 'And they are off! The red boat jumps into the lead!')),
      shot('The market', scenes.market, calm('ben', 'Meanwhile the market sells fresh fish and lemons')),
      shot('Fireworks', scenes.finish, shout('captain', 'Unbelievable! Red wins the harbour race by a metre!')),
      shot('Good night', scenes.lighthouse, calm('narrator', 'The lights go on, and the harbour falls asleep')),
    ],
  },
  {
    file: 'episode2.mp4',
    title: 'The Cup Final',
    shots: [
      shot('The stadium', scenes.stadium, calm('narrator', 'Forty thousand people have come to see the final')),
      shot('Before the game', scenes.lockerRoom, calm('captain', 'Stay together and keep the ball'), calm('ben', 'We are ready, coach')),
      shot('Goal', scenes.goal, shout('reporter', 'Goal! What a shot! The stadium goes completely wild!')),
      shot('Half time', scenes.halfTime, calm('ann', 'It is half time, let us have a sandwich')),
      shot('The second half', scenes.kickOff, calm('narrator', 'The second half begins slowly and carefully')),
      shot('Penalty', scenes.penalty, shout('captain', 'He saves it! He saves the penalty! Incredible!')),
      shot('The trophy', scenes.trophy, calm('ann', 'The old trophy finally comes home again')),
    ],
  },
  {
    file: 'episode3.mp4',
    title: 'The Launch',
    shots: [
      shot('Morning', scenes.desert, calm('narrator', 'A cool morning in the desert, and nothing moves')),
      shot('Mission control', scenes.control, calm('ann', 'All systems look good'), calm('captain', 'Then open the valves, please')),
      shot('Countdown', scenes.countdown, calm('ben', 'Five, four, three, two, one')),
      { ...shot('Lift-off', scenes.liftOff, shout('reporter', 'Lift off! Lift off! She climbs like an arrow!')), rumble: true },
      shot('Orbit', scenes.orbit, calm('narrator', 'Up here it is silent, and the earth is blue')),
      shot('Asteroids', scenes.asteroids, shout('captain', 'Asteroids! Turn left! Turn left right now!')),
      shot('Splashdown', scenes.splashdown, calm('ann', 'Welcome home, the coffee is still warm')),
    ],
  },
];
