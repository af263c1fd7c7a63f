import { type Canvas, type Colour, mix } from './canvas';
import { boat, clouds, confetti, dice, firework, person, rocket, sea, shake, stars } from './parts';

/** Paints one moment of a scene. `t` seconds since its start, `u` the same as a share of its length. */
export type Scene = (c: Canvas, t: number, u: number) => void;

const RED: Colour = [214, 62, 58];
const BLUE: Colour = [52, 104, 196];
const YELLOW: Colour = [244, 196, 62];
const WHITE: Colour = [246, 246, 240];
const SPARKS: readonly Colour[] = [[255, 120, 120], [255, 220, 110], [130, 220, 255]];

/** The harbour race. */
export const sunrise: Scene = (c, t, u) => {
  c.gradient(mix([60, 60, 120], [110, 160, 220], u), mix([250, 150, 90], [255, 214, 150], u));
  c.glow(320, 220 - u * 70, 190, [255, 220, 140], 0.8).circle(320, 220 - u * 70, 42, [255, 236, 170]);
  sea(c, 226, t, 0.8, [24, 62, 104], [220, 140, 110]);
  boat(c, 150 + t * 5, 250 + Math.sin(t) * 2, 0.7, [80, 50, 60], [250, 230, 210]);
};

export const cafe: Scene = (c, t) => {
  c.gradient([250, 226, 190], [236, 190, 140]).rect(0, 250, 640, 110, [150, 96, 62]);
  for (let i = 0; i < 9; i++) c.polygon([[i * 80 - 20, 30], [i * 80 + 60, 30], [i * 80 + 52, 84], [i * 80 - 12, 84]], i % 2 ? WHITE : [196, 70, 62]);
  c.rect(395, 120, 170, 110, [150, 200, 220]).rect(476, 120, 6, 110, WHITE).rect(395, 172, 170, 6, WHITE);
  person(c, 190, 150 + Math.sin(t * 1.6) * 2, 1.2, [60, 120, 110]);
  person(c, 330, 158 + Math.sin(t * 1.4 + 1) * 2, 1.1, [170, 90, 140]);
  c.rect(150, 246, 260, 10, [110, 66, 40]).rect(252, 224, 26, 22, WHITE);
  for (let i = 0; i < 3; i++) c.circle(262 + Math.sin(t * 2 + i) * 5, 214 - ((t * 14 + i * 12) % 36), 4, WHITE, 0.5);
};

export const startLine: Scene = (c, t) => {
  c.gradient([120, 190, 236], [206, 234, 246]);
  clouds(c, t, 6);
  sea(c, 200, t, 1.2, [20, 84, 130], [70, 160, 196]);
  [RED, BLUE, YELLOW].forEach((colour, i) => boat(c, 170 + i * 140, 232 + i * 22 + Math.sin(t * 1.5 + i) * 3, 0.9, colour, WHITE));
  for (let i = 0; i < 8; i++) c.circle(520 + i * 3, 206 + i * 20, 5, i % 2 ? RED : WHITE);
};

export const race: Scene = (c, t) => {
  c.gradient([60, 150, 230], [190, 232, 250]).camera(shake(t, 7), 1.08);
  for (let i = 0; i < 9; i++) {
    c.rect((((i * 110 - t * 760) % 990) + 990) % 990 - 120, 120 + dice(i) * 40, 70, 90, [90 + dice(i + 3) * 90, 110, 120]);
  }
  sea(c, 200, t, 9, [10, 66, 130], [60, 170, 220]);
  [BLUE, YELLOW, RED].forEach((colour, i) => boat(c, 190 + i * 90 + Math.sin(t * 3 + i * 2) * 46, 222 + i * 34 + Math.sin(t * 12 + i) * 9, 1, colour, WHITE));
  for (let i = 0; i < 46; i++) c.circle((((dice(i) * 800 - t * 900) % 760) + 760) % 760 - 60, 236 + dice(i + 60) * 110, 3 + dice(i + 7) * 4, WHITE, 0.75);
  c.camera();
};

export const market: Scene = (c, t) => {
  c.gradient([246, 240, 214], [226, 214, 170]).rect(0, 270, 640, 90, [176, 158, 120]);
  const awnings: Colour[] = [[90, 160, 90], [230, 150, 60], [90, 130, 190]];
  awnings.forEach((colour, stall) => {
    const left = 40 + stall * 200;
    for (let i = 0; i < 5; i++) c.rect(left + i * 32, 110, 32, 34, i % 2 ? WHITE : colour);
    c.rect(left, 230, 160, 50, [140, 96, 60]);
    for (let i = 0; i < 10; i++) c.circle(left + 16 + i * 14, 226 - (i % 2) * 8, 9, stall === 1 ? [248, 220, 60] : stall === 0 ? [220, 80, 70] : [150, 180, 200]);
    person(c, left + 80 + Math.sin(t + stall) * 6, 160, 0.8, [120 + stall * 30, 80, 110]);
  });
};

export const finish: Scene = (c, t) => {
  c.gradient([14, 16, 48], [60, 40, 90]).camera(shake(t, 6));
  sea(c, 250, t, 6, [10, 20, 50], [40, 50, 100]);
  boat(c, 320 + Math.sin(t * 4) * 60, 262 + Math.sin(t * 11) * 7, 1.2, RED, WHITE);
  for (let i = 0; i < 9; i++) {
    firework(c, 60 + dice(i) * 520, 50 + dice(i + 30) * 110, (t * 1.5 + i / 3) % 3 - 0.4, SPARKS[i % 3]);
  }
  confetti(c, t, 24);
  c.camera();
};

export const lighthouse: Scene = (c, t) => {
  c.gradient([16, 24, 62], [70, 60, 110]);
  stars(c, t, 0, 40);
  sea(c, 262, t, 0.6, [8, 18, 44], [36, 44, 90]);
  c.polygon([[380, 300], [640, 300], [640, 246], [470, 250]], [30, 30, 46]);
  const beam = Math.sin(t * 0.8) * 46;
  c.polygon([[520, 96], [0, 80 + beam], [0, 150 + beam]], [255, 240, 180], 0.28);
  c.polygon([[502, 250], [538, 250], [530, 110], [510, 110]], WHITE).rect(506, 160, 28, 26, RED).rect(508, 84, 24, 26, [250, 220, 120]);
};

/** The cup final. */
export const stadium: Scene = (c, t) => {
  c.gradient([140, 200, 240], [230, 242, 250]);
  clouds(c, t, 9);
  c.polygon([[60, 250], [120, 130], [520, 130], [580, 250]], [170, 176, 190]).polygon([[110, 250], [150, 156], [490, 156], [530, 250]], [120, 126, 146]);
  for (let i = 0; i < 7; i++) c.polygon([[130 + i * 60, 130], [130 + i * 60, 92], [130 + i * 60 + 26 + Math.sin(t * 3 + i) * 4, 104]], i % 2 ? RED : BLUE);
  c.rect(0, 250, 640, 110, [96, 150, 84]);
};

export const lockerRoom: Scene = (c, t) => {
  c.gradient([70, 84, 104], [46, 54, 70]).rect(0, 280, 640, 80, [60, 60, 66]);
  for (let i = 0; i < 8; i++) c.rect(20 + i * 78, 70, 66, 200, i % 2 ? [86, 106, 132] : [78, 96, 120]).rect(76 + i * 78, 166, 4, 18, YELLOW);
  person(c, 230, 170 + Math.sin(t * 1.5) * 2, 1.3, BLUE);
  person(c, 420, 166 + Math.sin(t * 1.3 + 2) * 2, 1.4, [70, 70, 80]);
};

const pitch = (c: Canvas): void => {
  c.gradient([60, 150, 76], [52, 130, 66]);
  for (let i = -1; i < 8; i += 2) c.polygon([[i * 100, 360], [i * 100 + 100, 360], [i * 60 + 150, 120], [i * 60 + 90, 120]], [72, 168, 88], 0.7);
  c.rect(-80, -80, 800, 200, [70, 76, 110]);
  for (let i = 0; i < 130; i++) c.circle((i * 37) % 660 - 10, 14 + (i * 29) % 96, 6, [120 + dice(i) * 130, 90 + dice(i + 1) * 120, 90 + dice(i + 2) * 120]);
};

export const kickOff: Scene = (c, t) => {
  pitch(c);
  c.rect(0, 236, 640, 3, WHITE);
  person(c, 240, 180, 0.8, BLUE);
  person(c, 400, 180, 0.8, RED);
  c.circle(320, 262 + Math.sin(t * 2) * 2, 10, WHITE);
};

const goalFrame = (c: Canvas): void => {
  for (let i = 0; i <= 12; i++) c.line([400 + i * 18, 90], [400 + i * 18, 250], 1, WHITE, 0.6);
  for (let i = 0; i <= 8; i++) c.line([400, 90 + i * 20], [616, 90 + i * 20], 1, WHITE, 0.6);
  c.line([400, 86], [400, 256], 6, WHITE).line([616, 86], [616, 256], 6, WHITE).line([397, 88], [619, 88], 6, WHITE);
};

export const goal: Scene = (c, t) => {
  c.camera(shake(t, 10), 1.1 + 0.05 * Math.sin(t * 6));
  pitch(c);
  goalFrame(c);
  const run = (t * 0.9) % 1;
  person(c, 130 + Math.sin(t * 8) * 40, 176 - Math.abs(Math.sin(t * 7)) * 40, 1.1, BLUE, 1);
  person(c, 470 + Math.sin(t * 5) * 70, 170, 0.9, YELLOW, 0.8);
  c.circle(180 + run * 380, 270 - Math.sin(run * Math.PI) * 150, 13, WHITE).circle(180 + run * 380, 270 - Math.sin(run * Math.PI) * 150, 5, [40, 40, 40]);
  confetti(c, t, 70);
  c.camera();
};

export const halfTime: Scene = (c, t) => {
  c.gradient([40, 66, 92], [26, 40, 60]).rect(120, 60, 400, 150, [16, 20, 28]).rect(128, 68, 384, 134, [30, 38, 52]);
  c.rect(180, 96, 110, 78, BLUE).rect(350, 96, 110, 78, RED).circle(320, 120, 7, WHITE).circle(320, 152, 7, WHITE);
  person(c, 200, 226 + Math.sin(t * 1.4) * 2, 1, [90, 90, 120]);
  person(c, 440, 226 + Math.sin(t * 1.1 + 1) * 2, 1, [130, 80, 70]);
};

export const penalty: Scene = (c, t) => {
  c.camera(shake(t, 8), 1.14);
  pitch(c);
  goalFrame(c);
  const dive = Math.sin(t * 4.4);
  person(c, 508 + dive * 84, 150 - Math.abs(dive) * 30, 1.1, YELLOW, 1);
  c.circle(300 + ((t * 1.3) % 1) * 250, 290 - ((t * 1.3) % 1) * 130, 12, WHITE);
  for (let i = 0; i < 26; i++) {
    const [x, y] = [(dice(i) * 900 - t * 1100 % 900 + 900) % 900 - 130, dice(i + 5) * 340];
    c.line([x, y], [x + 70, y], 3, WHITE, 0.5);
  }
  c.camera();
};

export const trophy: Scene = (c, t) => {
  c.gradient([66, 44, 88], [120, 80, 90]).glow(320, 160, 220, [255, 220, 140], 0.5 + 0.1 * Math.sin(t));
  c.polygon([[260, 80], [380, 80], [356, 176], [284, 176]], YELLOW).rect(310, 176, 20, 46, [222, 170, 50]).rect(270, 222, 100, 22, [110, 70, 40]);
  c.circle(252, 112, 22, YELLOW).circle(252, 112, 13, [112, 78, 92]).circle(388, 112, 22, YELLOW).circle(388, 112, 13, [112, 78, 92]);
};

/** The launch. */
export const desert: Scene = (c, t) => {
  c.gradient([236, 170, 120], [250, 222, 170]).circle(520, 90, 34, [255, 244, 210]);
  c.below((x) => 226 + Math.sin(x / 90) * 16, [206, 140, 86]).below((x) => 268 + Math.sin(x / 60 + 2) * 12, [180, 112, 66]);
  c.rect(262, 120, 10, 150, [110, 110, 120]).rect(262, 150, 44, 5, [110, 110, 120]);
  rocket(c, 320, 214, 1.1, 0);
  c.circle(330 + Math.sin(t) * 4, 270, 8, WHITE, 0.5).circle(300 + Math.cos(t) * 5, 274, 10, WHITE, 0.4);
};

export const control: Scene = (c, t) => {
  c.gradient([18, 32, 46], [30, 48, 62]);
  for (let i = 0; i < 3; i++) {
    c.rect(40 + i * 200, 50, 160, 96, [10, 60, 66]);
    for (let x = 0; x < 15; x++) {
      const height = 30 + 26 * Math.sin(x * 0.7 + i + t * 0.7);
      c.rect(46 + i * 200 + x * 10, 136 - height, 6, height, [90, 230, 170]);
    }
  }
  person(c, 200, 190, 1.1, [230, 230, 240]);
  person(c, 440, 190 + Math.sin(t) * 2, 1.1, [90, 130, 190]);
  c.rect(0, 280, 640, 80, [50, 60, 76]);
};

export const countdown: Scene = (c, t) => {
  c.gradient([120, 160, 210], [240, 210, 180]).rect(0, 300, 640, 60, [120, 100, 90]);
  rocket(c, 320, 220, 1.6, 0.2 + 0.1 * Math.sin(t * 9));
  for (let i = 0; i < 6; i++) c.circle(250 + i * 28 + Math.sin(t * 2 + i) * 10, 306, 22, WHITE, 0.6);
};

export const liftOff: Scene = (c, t, u) => {
  c.gradient(mix([90, 150, 220], [20, 40, 100], u), mix([250, 200, 150], [120, 160, 220], u)).camera(shake(t, 9));
  for (let i = 0; i < 16; i++) c.rect(dice(i) * 680 - 20, ((dice(i + 40) * 460 + t * 900) % 460) - 60, 5, 60, WHITE, 0.5);
  rocket(c, 320 + Math.sin(t * 5) * 20, 190 - u * 40, 1.7, 1 + 0.3 * Math.sin(t * 31));
  for (let i = 0; i < 34; i++) {
    const age = (t * 1.4 + dice(i + 9)) % 1;
    c.circle(320 + (dice(i) - 0.5) * 420 * age, 290 + age * 80, 16 + dice(i + 3) * 26, i % 3 ? WHITE : [255, 190, 110], 0.6);
  }
  c.camera();
};

const planet = (c: Canvas, t: number): void => {
  c.glow(320, 460, 330, [90, 170, 255], 0.6).circle(320, 470, 260, [40, 96, 180]);
  for (let i = 0; i < 4; i++) c.circle(210 + ((i * 83 + t * 5) % 240), 270 + dice(i) * 50, 24 + dice(i + 2) * 14, [86, 158, 96], 0.85);
};

export const orbit: Scene = (c, t) => {
  c.gradient([4, 6, 20], [14, 18, 50]);
  stars(c, t, 3);
  planet(c, t);
  rocket(c, 300 + t * 6, 130 + Math.sin(t * 0.7) * 4, 0.7, 0);
};

export const asteroids: Scene = (c, t) => {
  c.gradient([20, 4, 26], [60, 16, 50]).camera(shake(t, 9), 1.06);
  stars(c, t, 620, 60);
  for (let i = 0; i < 14; i++) {
    const x = (((dice(i) * 900 - t * (520 + 300 * dice(i + 8))) % 900) + 900) % 900 - 130;
    c.circle(x, dice(i + 70) * 360, 14 + dice(i + 3) * 26, [120, 96, 90]).circle(x - 5, dice(i + 70) * 360 - 5, 6, [84, 66, 62]);
  }
  rocket(c, 200 + Math.sin(t * 3) * 50, 180 + Math.sin(t * 5.3) * 96, 0.9, 1 + 0.3 * Math.sin(t * 23));
  if (Math.sin(t * 7) > 0.9) c.rect(-40, -40, 720, 440, [255, 80, 60], 0.3);
  c.camera();
};

export const splashdown: Scene = (c, t) => {
  c.gradient([250, 170, 120], [255, 220, 170]).circle(470, 150, 36, [255, 246, 214]);
  sea(c, 220, t, 0.8, [30, 70, 110], [220, 150, 120]);
  const y = 206 + Math.sin(t * 1.2) * 3;
  c.polygon([[240, 90], [400, 90], [330, y - 26], [310, y - 26]], WHITE, 0.35).polygon([[230, 96], [410, 96], [370, 54], [270, 54]], RED);
  c.polygon([[300, y - 26], [340, y - 26], [360, y + 22], [280, y + 22]], [220, 224, 232]).circle(320, y - 2, 8, [50, 80, 120]);
};
