package ws

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

// Client is the other end of a connection, for programs that follow a pipeline. It sends and receives the protocol's
// messages as they are. One goroutine may read while another writes.
type Client struct{ socket *websocket.Conn }

// Dial opens a connection to a ws:// or wss:// address.
func Dial(ctx context.Context, url string, header http.Header) (*Client, error) {
	d := websocket.Dialer{Subprotocols: []string{Subprotocol}, HandshakeTimeout: 10 * time.Second}
	socket, resp, err := d.DialContext(ctx, url, header)
	if resp != nil {
		_ = resp.Body.Close()
	}
	if err != nil {
		return nil, fmt.Errorf("connect to %s: %w", url, err)
	}
	return &Client{socket}, nil
}

// Send sends one message.
func (c *Client) Send(message []byte) error {
	return c.socket.WriteMessage(websocket.TextMessage, message)
}

// Receive waits for the next message until the deadline.
func (c *Client) Receive(deadline time.Time) ([]byte, error) {
	if err := c.socket.SetReadDeadline(deadline); err != nil {
		return nil, err
	}
	_, text, err := c.socket.ReadMessage()
	return text, err
}

// Close hangs up.
func (c *Client) Close() error { return c.socket.Close() }

// CloseCode is the code with which the server closed, or 0 for any other error.
func CloseCode(err error) int {
	if closed, ok := errors.AsType[*websocket.CloseError](err); ok {
		return closed.Code
	}
	return 0
}
