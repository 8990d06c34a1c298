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

// Process is a server in another process. The server logs its addresses to standard error as lines
// of JSON. It reads commands from standard input, one word per line, and writes one line in
// response to each. It exits at the end of its input.
type Process struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
	// api and metrics are addresses, host:port.
	api, metrics string
	log          sync.WaitGroup
}

// line is a line of a server's log.
type line struct {
	Level   string `json:"level"`
	Message string `json:"msg"`
	Address string `json:"address"`
}

// start runs a command and waits until its server is listening.
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
				return nil, errors.Join(
					errors.New("the server exited before it was ready"),
					p.stop(),
				)
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
		for range addresses { // drain the channel
		}
	})
	return p, nil
}

// say sends a command to the process and waits for its response.
func (p *Process) say(word string) error {
	if _, err := fmt.Fprintln(p.in, word); err != nil {
		return fmt.Errorf("tell the server to %s: %w", word, err)
	}
	for p.out.Scan() {
		// Other output of the server goes to the log.
		if answer, ok := strings.CutPrefix(p.out.Text(), "> "); ok {
			if text, failed := strings.CutPrefix(answer, "failed: "); failed {
				return errors.New(text)
			}
			return nil
		}
	}
	return errors.New("the server exited")
}

// stop closes the input of the process and waits until it has exited.
func (p *Process) stop() error {
	_ = p.in.Close()
	for p.out.Scan() { // read until the output is closed
	}
	p.log.Wait()
	return p.cmd.Wait()
}

// usage holds the resources that a process has used.
type usage struct {
	// cpu is in seconds. resident is in bytes, and so are its parts heap and stacks.
	cpu, resident, heap, stacks float64
	goroutines                  float64
	statements                  float64
	frames                      float64
}

// usage reads the usage from the metrics of the process.
func (p *Process) usage(ctx context.Context) (u usage, err error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(
		ctx,
		http.MethodGet,
		"http://"+p.metrics+"/metrics",
		http.NoBody,
	)
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
		cpu:        values["process_cpu_seconds_total"],
		resident:   values["process_resident_memory_bytes"],
		heap:       values["go_memstats_heap_inuse_bytes"],
		stacks:     values["go_memstats_stack_inuse_bytes"],
		goroutines: values["go_goroutines"],
		statements: values["hirewire_statements_total"],
		frames:     values["hirewire_live_frames_rendered_total"],
	}
	if u.cpu == 0 {
		return u, errors.New("this system does not report the resources that a process uses")
	}
	return u, lines.Err()
}
