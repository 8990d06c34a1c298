package livebench

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Process is a server in a process of its own. It says on its standard error, in lines of JSON, at which addresses it
// serves, and obeys words on its standard input, one a line, answering one line to each; at the end of its input it ends.
type Process struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
	// api and metrics are addresses, host:port.
	api, metrics string
	log          sync.WaitGroup
}

// line is one of a server's log.
type line struct {
	Level   string `json:"level"`
	Message string `json:"msg"`
	Address string `json:"address"`
}

// start runs a command, and waits until it serves.
func start(ctx context.Context, cmd *exec.Cmd, log io.Writer) (_ *Process, err error) {
	p := &Process{cmd: cmd}
	if p.in, err = cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	errs, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start the server: %w", err)
	}
	p.out = bufio.NewScanner(out)
	addresses := make(chan line)
	p.log.Go(func() {
		defer close(addresses)
		lines := bufio.NewScanner(errs)
		for lines.Scan() {
			var l line
			known := json.Unmarshal(lines.Bytes(), &l) == nil
			if known && l.Address != "" {
				addresses <- l
			}
			if !known || l.Level == "ERROR" || l.Level == "WARN" {
				_, _ = fmt.Fprintln(log, lines.Text())
			}
		}
	})
	for p.api == "" || p.metrics == "" {
		select {
		case l, more := <-addresses:
			switch {
			case !more:
				return nil, errors.Join(errors.New("the server ended before it served"), p.stop())
			case l.Message == "serving":
				p.api = l.Address
			case l.Message == "metrics":
				p.metrics = l.Address
			}
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), p.stop())
		}
	}
	p.log.Go(func() {
		for range addresses { // there are no more
		}
	})
	return p, nil
}

// say tells the process a word, and waits until it has done that.
func (p *Process) say(word string) error {
	if _, err := fmt.Fprintln(p.in, word); err != nil {
		return fmt.Errorf("tell the server to %s: %w", word, err)
	}
	for p.out.Scan() {
		// Whatever else a server prints is for people.
		if answer, ok := strings.CutPrefix(p.out.Text(), "> "); ok {
			if text, failed := strings.CutPrefix(answer, "failed: "); failed {
				return errors.New(text)
			}
			return nil
		}
	}
	return errors.New("the server ended")
}

// stop ends the process; it is told so by the end of its input.
func (p *Process) stop() error {
	_ = p.in.Close()
	for p.out.Scan() { // until it closes its output
	}
	p.log.Wait()
	return p.cmd.Wait()
}

// usage is what a process used.
type usage struct {
	// cpu is in seconds; resident and, of that, heap and stacks are in bytes.
	cpu, resident, heap, stacks float64
	goroutines                  float64
	statements                  float64
	frames                      float64
}

// usage asks the process's metrics.
func (p *Process) usage(ctx context.Context) (u usage, err error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.metrics+"/metrics", http.NoBody)
	if err != nil {
		return u, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return u, fmt.Errorf("read the server's metrics: %w", err)
	}
	defer func() { _ = resp.Body.Close() }()
	values := map[string]float64{}
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		name, text, ok := strings.Cut(lines.Text(), " ")
		if value, err := strconv.ParseFloat(text, 64); ok && err == nil {
			values[name] = value
		}
	}
	u = usage{
		cpu: values["process_cpu_seconds_total"], resident: values["process_resident_memory_bytes"],
		heap: values["go_memstats_heap_inuse_bytes"], stacks: values["go_memstats_stack_inuse_bytes"],
		goroutines: values["go_goroutines"], statements: values["hirewire_statements_total"], frames: values["hirewire_live_frames_rendered_total"],
	}
	if u.cpu == 0 {
		return u, errors.New("this system does not tell what a process uses")
	}
	return u, lines.Err()
}
