package functions

import (
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"unicode/utf8"

	"github.com/hashicorp/go-cty-funcs/crypto"
	"github.com/hashicorp/go-cty-funcs/uuid"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"golang.org/x/crypto/ssh"
)

var (
	md5Func    = refined(crypto.Md5Func)
	sha1Func   = refined(crypto.Sha1Func)
	sha256Func = refined(crypto.Sha256Func)
	sha512Func = refined(crypto.Sha512Func)
	uuidv5Func = refined(uuid.V5Func)
)

var base64sha256Func = stringFunc("str", func(s string) (string, error) {
	sum := sha256.Sum256([]byte(s))
	return base64.StdEncoding.EncodeToString(sum[:]), nil
})

var base64sha512Func = stringFunc("str", func(s string) (string, error) {
	sum := sha512.Sum512([]byte(s))
	return base64.StdEncoding.EncodeToString(sum[:]), nil
})

// rsadecryptFunc decrypts with PKCS #1 v1.5, as Terraform does, whatever is to
// be said against it today.
var rsadecryptFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "ciphertext", Type: cty.String},
		{Name: "privatekey", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		ciphertext, err := base64.StdEncoding.DecodeString(args[0].AsString())
		if err != nil {
			return cty.NilVal, function.NewArgErrorf(0, "the ciphertext is no base64")
		}
		// The errors of a key's parser could quote the key.
		anyKey, err := ssh.ParseRawPrivateKey([]byte(args[1].AsString()))
		if err != nil {
			return cty.NilVal, function.NewArgErrorf(1, "this is no private key that can be read")
		}
		key, ok := anyKey.(*rsa.PrivateKey)
		if !ok {
			return cty.NilVal, function.NewArgErrorf(1, "the private key is not of the kind RSA")
		}
		//lint:ignore SA1019 rsadecrypt is defined by this padding; there is nobody to learn anything from its errors
		cleartext, err := rsa.DecryptPKCS1v15(nil, key, ciphertext)
		if err != nil {
			return cty.NilVal, errors.New("the ciphertext was not made for this key")
		}
		if !utf8.Valid(cleartext) {
			return cty.NilVal, errNotUTF8
		}
		return cty.StringVal(string(cleartext)), nil
	},
})

// bcryptFunc salts with chance.
var bcryptFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "str", Type: cty.String}},
	VarParam:     &function.Parameter{Name: "cost", Type: cty.Number},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func([]cty.Value, cty.Type) (cty.Value, error) {
		return cty.UnknownVal(cty.String), nil
	},
})

// keySized bounds the private key of rsadecrypt.
func keySized(args []cty.Value) error {
	if len(text(args[1])) > MaxKeyBytes {
		return limitError("MaxKeyBytes", MaxKeyBytes, "bytes in a private key")
	}
	return nil
}
