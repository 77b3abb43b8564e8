package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"backprop/decode"
	"backprop/models"
)

// functions are those that proposals' calls are read with: the bundled ones, and those of the operator's ABIs. What no call can be read
// of is left out, and found to be.
func (c Config) functions() (*decode.Library, []models.Finding, error) {
	var list []decode.ABI
	for _, path := range c.ABI {
		files, err := abiFiles(path)
		if err != nil {
			return nil, nil, fmt.Errorf("--abi %s: %w", path, err)
		}
		for _, file := range files {
			x, err := readABI(file)
			if err != nil {
				return nil, nil, fmt.Errorf("--abi %s: %w", path, err)
			}
			list = append(list, x)
		}
	}
	l, skipped, err := decode.Standards().With(list)
	if err != nil {
		return nil, nil, fmt.Errorf("--abi: %w", err)
	}
	var findings []models.Finding
	for _, x := range skipped {
		findings = append(findings, models.Finding{What: "a function of an ABI", Why: x.Error() + "; calls of it are shown as not known", Setting: "--abi"})
	}
	return l, findings, nil
}

// abiFiles are a file, or the files of a folder whose names end in .json.
func abiFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return []string{path}, err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".json") {
			files = append(files, filepath.Join(path, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("the folder has no file whose name ends in .json")
	}
	return files, nil
}

// readABI reads a file. One that is named as an address describes the contract there; any other, contracts wherever they are.
func readABI(file string) (x decode.ABI, err error) {
	x.Name = filepath.Base(file)
	if name := strings.TrimSuffix(x.Name, ".json"); strings.HasPrefix(name, "0x") && len(name) == 42 {
		if x.Address, err = models.ParseAddress(name); err != nil {
			return x, fmt.Errorf("the file %s is named as an address, which %w", x.Name, err)
		}
	}
	info, err := os.Stat(file)
	if err != nil {
		return x, err
	}
	if info.Size() > decode.MostBytes {
		return x, fmt.Errorf("the file %s is larger than %d bytes", x.Name, decode.MostBytes)
	}
	x.Text, err = os.ReadFile(file)
	return x, err
}
