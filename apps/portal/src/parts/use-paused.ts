import { useEffect, useState } from 'react';

/** What is typed, once there was a short pause in typing. */
export const usePaused = (text: string, pause = 180): string => {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return paused;
};
