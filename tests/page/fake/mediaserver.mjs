// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for Janus: a page of a browser that takes what each person sends and gives it to all others, one link to each.
// It can also make people up, with drawn pictures, so that a test or a picture needs no browser for each of them.

export class FakeMediaServer {
    #page;
    #media;
    #context;

    /** @param {import('playwright-core').Browser} browser @param {import('./media.mjs').FakeMedia} media  of the room it serves */
    async start(browser, media) {
        this.#media = media;
        this.#context = await browser.newContext();
        this.#page = await this.#context.newPage();
        await this.#page.exposeFunction('tell', (to, frame) => media.tellFromServer(to, frame));
        await this.#page.evaluate(serve);
        media.server = this;
        media.use('server');
    }

    async stop() {
        this.#media.server = null;
        await this.#context.close();
    }

    enter(id) { this.#run('enter', id); }
    leave(id) { this.#run('leave', id); }
    publish(id, streams) { this.#run('publish', id, streams); }
    signal(from, frame) { this.#run('signal', from, frame); }

    /** Somebody who is not there sends a drawn picture. */
    draw(id, kind, name) { return this.#run('draw', id, kind, name); }

    /** As when it crashes and comes back: every link breaks. */
    forgetAll() { return this.#run('forgetAll'); }

    #run(call, ...values) {
        return this.#page.evaluate(([name, each]) => globalThis.server[name](...each), [call, values]).catch(() => {});
    }
}

/** Runs in the page. */
function serve() {
    const incoming = new Map();         // id -> {pc, link}
    const outgoing = new Map();         // id -> {pc, link, sent: Map key -> transceiver, isOffering, mustOffer}
    const tracks = new Map();           // key -> {id, kind, track}
    const drawings = [];
    const players = new Set();

    globalThis.server = {
        enter(id) {
            outgoing.set(id, null);
            offerTo(id);
        },
        leave(id) {
            incoming.get(id)?.pc.close();
            incoming.delete(id);
            outgoing.get(id)?.pc.close();
            outgoing.delete(id);
            this.publish(id, []);
        },
        publish(id, streams) {
            for (const [key, each] of tracks) {
                if (each.id === id && !streams.includes(each.kind))
                    tracks.delete(key);
            }
            offerToAll();
        },
        async signal(from, { link, offer, streams, answer, candidate, bye }) {
            const [ours, theirs] = [outgoing.get(from), incoming.get(from)];
            if (offer) {
                await take(from, link, offer, streams);
            } else if (answer && ours?.link === link) {
                await ours.pc.setRemoteDescription({ type: 'answer', sdp: answer });
                ours.isOffering = false;
                if (ours.mustOffer)
                    offerTo(from);
            } else if (candidate) {
                await [ours, theirs].find(each => each?.link === link)?.pc.addIceCandidate(candidate).catch(() => {});
            } else if (bye && ours?.link === link) {
                ours.pc.close();
                outgoing.set(from, null);
                offerTo(from);
            }
        },
        draw(id, kind, name) {
            const canvas = Object.assign(document.createElement('canvas'), kind === 'screen' ? { width: 1280, height: 720 } : { width: 640, height: 360 });
            const paint = kind === 'screen' ? paintScreen : paintFace;
            drawings.push(setInterval(() => paint(canvas.getContext('2d'), canvas, name), 100));
            tracks.set(`${id} ${kind}`, { id, kind, track: canvas.captureStream(10).getVideoTracks()[0] });
            offerToAll();
        },
        forgetAll() {
            for (const [id, each] of outgoing) {
                each?.pc.close();
                outgoing.set(id, null);
            }
            incoming.forEach(({ pc }) => pc.close());
            incoming.clear();
            tracks.clear();
        },
    };

    async function take(from, link, offer, streams) {
        if (incoming.get(from)?.link !== link) {
            incoming.get(from)?.pc.close();
            incoming.set(from, { pc: connect(from, () => link), link });
        }
        const { pc } = incoming.get(from);
        await pc.setRemoteDescription({ type: 'offer', sdp: offer });
        await pc.setLocalDescription();
        globalThis.tell(from, { link, answer: pc.localDescription.sdp });
        for (const [key, each] of tracks) {
            if (each.id === from)
                tracks.delete(key);
        }
        for (const { mid, kind } of streams) {
            const { track } = pc.getTransceivers().find(each => each.mid === mid).receiver;
            tracks.set(`${from} ${kind} ${track.kind}`, { id: from, kind, track });
            if (track.kind === 'audio')
                pump(track);
        }
        offerToAll();
    }

    /** Chromium passes no sound on that nobody plays. */
    function pump(track) {
        const player = Object.assign(new Audio(), { muted: true, srcObject: new MediaStream([track]) });
        players.add(player);
        player.play();
    }

    function connect(id, link) {
        const pc = new RTCPeerConnection();
        pc.onicecandidate = ({ candidate }) => candidate
            && globalThis.tell(id, { link: link(), candidate: { candidate: candidate.candidate, sdpMid: candidate.sdpMid, sdpMLineIndex: candidate.sdpMLineIndex } });
        return pc;
    }

    function offerToAll() {
        for (const id of outgoing.keys())
            offerTo(id);
    }

    async function offerTo(id) {
        const wanted = new Map([...tracks].filter(([, each]) => each.id !== id));
        let ours = outgoing.get(id);
        if (!ours && wanted.size === 0)
            return;
        if (!ours) {
            const link = Math.random().toString(36).slice(2);
            ours = { pc: connect(id, () => link), link, sent: new Map(), isOffering: false, mustOffer: false };
            outgoing.set(id, ours);
        }
        if (ours.isOffering) {
            ours.mustOffer = true;
            return;
        }
        ours.isOffering = true;
        ours.mustOffer = false;
        for (const [key, transceiver] of ours.sent) {
            if (!wanted.has(key)) {
                transceiver.direction = 'inactive';
                ours.sent.delete(key);
            }
        }
        for (const [key, { track }] of wanted) {
            if (!ours.sent.has(key))
                ours.sent.set(key, ours.pc.addTransceiver(track, { direction: 'sendonly' }));
            ours.sent.get(key).sender.replaceTrack(track);
        }
        await ours.pc.setLocalDescription();
        const streams = [...ours.sent].map(([key, { mid }]) => ({ mid, id: wanted.get(key).id, kind: wanted.get(key).kind }));
        globalThis.tell(id, { link: ours.link, offer: ours.pc.localDescription.sdp, streams });
    }

    function paintFace(pen, { width, height }, name) {
        const hue = [...name].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 360;
        const t = performance.now() / 900 + hue;
        const wall = pen.createLinearGradient(0, 0, width, height);
        wall.addColorStop(0, `hsl(${hue} 25% 72%)`);
        wall.addColorStop(1, `hsl(${hue} 30% 48%)`);
        pen.fillStyle = wall;
        pen.fillRect(0, 0, width, height);
        const x = width / 2 + Math.sin(t) * 10;
        const round = (cx, cy, rx, ry, color) => {
            pen.fillStyle = color;
            pen.beginPath();
            pen.ellipse(cx, cy, rx, ry, 0, 0, 7);
            pen.fill();
        };
        round(x, height * 1.08, 170, 150, `hsl(${hue + 180} 40% 35%)`);
        round(x, height * 0.47, 78, 96, `hsl(${20 + hue % 15} 45% ${55 + hue % 25}%)`);
        round(x, height * 0.29, 84, 52, `hsl(${hue % 40} 40% 20%)`);
        round(x - 28, height * 0.46, 7, 8, '#222');
        round(x + 28, height * 0.46, 7, 8, '#222');
        round(x, height * 0.62, 26, 5 + 5 * Math.abs(Math.sin(t * 3)), '#7c2d2d');
    }

    function paintScreen(pen, { width, height }, name) {
        pen.fillStyle = '#ffffff';
        pen.fillRect(0, 0, width, height);
        pen.fillStyle = '#1d4f63';
        pen.fillRect(0, 0, width, 70);
        pen.fillStyle = '#ffffff';
        pen.font = '600 34px sans-serif';
        pen.fillText(name, 30, 47);
        pen.fillStyle = '#203038';
        pen.font = '26px sans-serif';
        ['Visitors by month', 'January 1,204', 'February 1,388', 'March 1,951'].forEach((line, i) => pen.fillText(line, 60, 150 + i * 46));
        [0.4, 0.5, 0.8, 0.65, 0.9].forEach((part, i) => {
            pen.fillStyle = '#2f8f83';
            pen.fillRect(620 + i * 110, 620 - part * 420, 76, part * 420);
        });
        pen.fillRect(60, 660, 300 + 200 * Math.sin(performance.now() / 1500), 8);
    }
}
