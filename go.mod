module github.com/lintel-iac/lintel

go 1.26
