/** One soft tone of a second and a half. Silent where the browser allows no sound. */
export function softTone(): void {
  if (typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  const [tone, loudness] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = 440;
  loudness.gain.setValueAtTime(0.0001, context.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.15, context.currentTime + 0.1);
  loudness.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + 1.5);
  tone.connect(loudness).connect(context.destination);
  tone.onended = () => void context.close();
  tone.start();
  tone.stop(context.currentTime + 1.5);
}
