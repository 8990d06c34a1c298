/**
 * How long a card is animated in milliseconds, and how many cards at a time. More than that could
 * not be followed.
 */
const glide = 340;
const most = 16;

interface Leaving {
  readonly from: DOMRect;
  readonly likeness: HTMLElement;
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");

export function cardElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
}

/**
 * Animates cards that change columns. Such a card becomes another element in another container,
 * which would clip it. So a copy moves above the page from the old position to the new one (first,
 * last, invert, play), and the card appears when the copy arrives.
 */
export class Flights {
  private readonly leaving = new Map<string, Leaving | null>();
  private frame = 0;

  constructor(private readonly stageOf: (cardId: string) => string | null) {}

  /**
   * Records the positions of cards that are about to change columns. Call it before the page
   * renders the change.
   */
  readonly leave = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (this.leaving.has(id)) continue;
      const element = this.leaving.size < most && !calm.matches ? cardElement(id) : null;
      this.leaving.set(
        id,
        element && {
          from: element.getBoundingClientRect(),
          likeness: element.cloneNode(true) as HTMLElement,
        },
      );
    }
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.arrive();
    });
  };

  /** Sets the drop position as the starting point of the next animation. */
  readonly dropAt = (ids: readonly string[], x: number, y: number): void => {
    for (const id of ids) {
      const element = cardElement(id);
      if (!element || calm.matches || this.leaving.size >= most) continue;
      const { width, height } = element.getBoundingClientRect();
      this.leaving.set(id, {
        from: new DOMRect(x - width / 2, y - height / 2, width, height),
        likeness: element.cloneNode(true) as HTMLElement,
      });
    }
  };

  private arrive(): void {
    const leaving = [...this.leaving];
    this.leaving.clear();
    for (const [id, left] of leaving) {
      const card = cardElement(id);
      if (card && !left) flash(card);
      if (!left) continue;
      const stage = this.stageOf(id);
      const target =
        card ??
        (stage === null
          ? null
          : document.querySelector<HTMLElement>(`[data-column="${CSS.escape(stage)}"] header`));
      if (target) fly(left, target, card);
      else fade(left);
    }
  }
}

function put({ from, likeness }: Leaving): HTMLElement {
  likeness.removeAttribute("data-card");
  likeness.querySelector(".card-credit")?.remove();
  likeness.setAttribute("aria-hidden", "true");
  likeness.inert = true;
  likeness.classList.add("flying");
  Object.assign(likeness.style, {
    left: `${from.left}px`,
    top: `${from.top}px`,
    width: `${from.width}px`,
    height: `${from.height}px`,
  });
  document.body.append(likeness);
  return likeness;
}

function fly(left: Leaving, target: HTMLElement, card: HTMLElement | null): void {
  const to = target.getBoundingClientRect();
  const likeness = put(left);
  const end = `translate(${to.left - left.from.left}px, ${to.top - left.from.top}px)`;
  const options = {
    duration: glide,
    easing: "cubic-bezier(0.2, 0, 0, 1)",
    fill: "forwards",
  } as const;
  likeness.animate(
    card
      ? [{ transform: "none" }, { transform: end }]
      : [
          { transform: "none", opacity: 1 },
          { transform: `${end} scale(0.4)`, opacity: 0 },
        ],
    options,
  ).onfinish = () => likeness.remove();
  card?.animate([{ opacity: 0 }, { opacity: 0 }], { duration: glide }).finished.then(
    () => flash(card),
    () => {},
  );
}

function fade(left: Leaving): void {
  const likeness = put(left);
  likeness.animate(
    [
      { opacity: 1, transform: "none" },
      { opacity: 0, transform: "scale(0.92)" },
    ],
    { duration: 200, fill: "forwards" },
  ).onfinish = () => likeness.remove();
}

/**
 * Highlights a card that has arrived, or puts a static frame around it if the user prefers reduced
 * motion.
 */
export function flash(card: HTMLElement): void {
  card.classList.remove("arrived");
  void card.offsetWidth; // forces a reflow, so that the animation restarts
  card.classList.add("arrived");
  setTimeout(() => card.classList.remove("arrived"), 1600);
}
