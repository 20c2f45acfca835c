/** By how many per cent the projector's heap grows between sweeps. */
export const heapGrowth = 60;
