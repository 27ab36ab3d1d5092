package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

// progress is how far a scan is.
type progress struct {
	roots  atomic.Int64 // that are to be judged; 0 while that is not known
	judged atomic.Int64
}

func (p *progress) String() string {
	if roots := p.roots.Load(); roots > 0 {
		return fmt.Sprintf("judging: %d of %d root modules, plans and templates", min(p.judged.Load(), roots), roots)
	}
	return "reading"
}

// The times of the progress that people see: nothing for a scan that is over at once.
const (
	progressAfter = time.Second
	progressEvery = 200 * time.Millisecond
)

// showOn shows the progress on the last line of a terminal until stop is called, which leaves that line empty.
func (p *progress) showOn(w io.Writer, after, every time.Duration) (stop func()) {
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		next := time.NewTimer(after)
		defer next.Stop()
		width := 0
		for {
			select {
			case <-quit:
				if width > 0 {
					fmt.Fprintf(w, "\r%s\r", strings.Repeat(" ", width))
				}
				return
			case <-next.C:
				text := "lintel: " + p.String()
				fmt.Fprintf(w, "\r%-*s", width, text)
				width = max(width, len(text))
				next.Reset(every)
			}
		}
	}()
	return func() {
		close(quit)
		<-done
	}
}

// isTerminal reports whether w is a terminal that can go back to the start of a line.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
