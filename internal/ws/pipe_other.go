//go:build !unix

package ws

import "errors"

// canWriteRaw says whether writeRaw is supported.
const canWriteRaw = false

func writeRaw(uintptr, []byte) (int, error) { return 0, errors.ErrUnsupported }
